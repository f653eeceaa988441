import { SSMClient } from '@aws-sdk/client-ssm';
import { UserError } from '../../src/action/errors.ts';
import { printUntrusted } from '../../src/action/untrusted.ts';
import { clientOptions, explanations } from '../../src/aws/clients.ts';
import type { WaitDeps } from '../../src/aws/instances.ts';
import { runCommand } from '../../src/aws/run-command.ts';
import { parseVerification, verifyScript } from '../../src/host/script.ts';
import type { Delivery } from '../../src/loki/push.ts';
import type { UsageMessage } from '../../src/loki/usage-message.ts';

/** What was measured, through the public address or on one host. */
export interface Measured extends Delivery {
  where: string;
}

export interface OnHosts {
  instanceIds: string[];
  region: string;
  port: number;
  /** Seconds until the message must be found. */
  timeout: number;
  message: UsageMessage;
}

/** Has each host push the message to its own Loki and read it back, over Run Command: no port need be open to the runner. */
export async function deliverOnHosts(options: OnHosts, waiting: Omit<WaitDeps, 'ssm'>): Promise<Measured[]> {
  const { region, instanceIds, message, port, timeout } = options;
  const ssm = new SSMClient(clientOptions(region));
  ssm.middlewareStack.use(explanations('actions/verify/README.md'));
  const script = verifyScript({
    port,
    body: message.body,
    query: message.query,
    start: message.timestamp - 1n,
    end: message.timestamp + 1_000_000_000n,
    timeoutSeconds: timeout,
  });
  const { invocations } = await runCommand(
    {
      targets: { instanceIds },
      script,
      comment: 'Push a message to Loki and read it back',
      onlineSeconds: timeout,
      timeoutSeconds: timeout + 60,
    },
    { ssm, ...waiting },
  );
  return invocations.map(({ instanceId, status, problem, stdout, stderr }) => {
    printUntrusted(`${instanceId}: ${status}`, `${stdout}\n${stderr}`.trim());
    const found = parseVerification(stdout);
    if (found !== undefined) return { where: instanceId, pushMs: found.push_ms, visibleMs: found.visible_ms };
    const said = /^error: (.*)$/m.exec(stderr)?.[1] ?? problem ?? 'the script did not come to its end';
    throw new UserError(`${instanceId}: ${said}. Look at Loki's log on the host: docker logs loki`);
  });
}
