import { UserError } from '../../src/action/errors.ts';
import type { WaitDeps } from '../../src/aws/instances.ts';
import { runCommandClients } from '../../src/aws/run-command/clients.ts';
import { shellScript } from '../../src/aws/run-command/send.ts';
import { showInvocation } from '../../src/aws/run-command/show.ts';
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
      document: shellScript(script),
      comment: 'Push a message to Loki and read it back',
      onlineSeconds: timeout,
      deliverySeconds: 120,
      timeoutSeconds: timeout + 60,
      maxConcurrency: '100%',
      maxErrors: '100%',
    },
    {
      ...waiting,
      ...runCommandClients(region, 'actions/verify/README.md'),
      // Nothing to cancel from elsewhere: a message is pushed and looked for, whatever becomes of the run.
      onSent: () => {},
      onEnded: showInvocation,
    },
  );
  return invocations.map(({ instanceId, problem, stdout, stderr }) => {
    const found = parseVerification(stdout);
    if (found !== undefined) return { where: instanceId, pushMs: found.push_ms, visibleMs: found.visible_ms };
    const said = /^error: (.*)$/m.exec(stderr)?.[1] ?? problem ?? 'the script did not come to its end';
    throw new UserError(`${instanceId}: ${said}. Look at Loki's log on the host: docker logs loki`);
  });
}
