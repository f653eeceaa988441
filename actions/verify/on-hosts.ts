import { UserError } from '../../src/action/errors.ts';
import type { WaitDeps } from '../../src/aws/instances.ts';
import { runCommandClients } from '../../src/aws/run-command/clients.ts';
import { documentFor, type HostTask } from '../../src/aws/run-command/document.ts';
import { type Invocation, showInvocation } from '../../src/aws/run-command/output.ts';
import { runCommand } from '../../src/aws/run-command.ts';
import { verifyDocument, verifyValues } from '../../src/host/document.ts';
import { parseVerification } from '../../src/host/result.ts';
import { type VerifyScriptOptions, verifyScript } from '../../src/host/script.ts';
import type { Delivery } from '../../src/loki/push.ts';
import type { UsageMessage } from '../../src/loki/usage-message.ts';

/** How long a push and a read took. */
export interface Measured extends Delivery {
  /** The public address, or the id of a host. */
  where: string;
}

export interface HostsToVerify {
  instanceIds: string[];
  region: string;
  /** The account's own document; without it, a script is sent. */
  document: string | undefined;
  port: number;
  /** Seconds until the message must be found. */
  timeout: number;
  message: UsageMessage;
}

/** Instance ids per command. Source: SSM API reference, SendCommand. */
const idsPerCommand = 50;

/** Has each host push the message to its own Loki and read it back, over Run Command: the runner needs no open port. */
export async function deliverOnHosts(
  options: HostsToVerify,
  waiting: Omit<WaitDeps, 'ssm'>,
): Promise<Measured[]> {
  const clients = runCommandClients(options.region, 'actions/verify/README.md');
  const document = await documentFor(options.document, verifyTask(scriptOptions(options)), clients.ssm);
  const measured: Measured[] = [];
  for (let at = 0; at < options.instanceIds.length; at += idsPerCommand) {
    const { invocations } = await runCommand(
      {
        targets: { instanceIds: options.instanceIds.slice(at, at + idsPerCommand) },
        document,
        comment: 'Push a message to Loki and read it back',
        onlineSeconds: options.timeout,
        deliverySeconds: 120,
        timeoutSeconds: options.timeout + 60,
        maxConcurrency: '100%',
        maxErrors: '100%',
      },
      // Nothing to remember for a cancelled run: the host does no more than look for a message for a while.
      { ...waiting, ...clients, onSent: () => {}, onEnded: showInvocation },
    );
    measured.push(...invocations.map(measuredBy));
  }
  return measured;
}

function scriptOptions({ port, message, timeout }: HostsToVerify): VerifyScriptOptions {
  return {
    port,
    body: message.body,
    query: message.query,
    start: message.timestamp - 1n,
    end: message.timestamp + 1_000_000_000n,
    timeoutSeconds: timeout,
  };
}

function measuredBy({ instanceId, problem, stdout, stderr }: Invocation): Measured {
  const found = parseVerification(stdout);
  if (found !== undefined) return { where: instanceId, pushMs: found.push_ms, visibleMs: found.visible_ms };
  const reason = /^error: (.*)$/m.exec(stderr)?.[1] ?? problem ?? 'the script ended without a result';
  throw new UserError(`${instanceId}: ${reason}. Read Loki's log on the host: docker logs loki-a, or loki-b`);
}

function verifyTask(options: VerifyScriptOptions): HostTask {
  return {
    script: () => verifyScript(options),
    content: verifyDocument,
    parameters: () => verifyValues(options),
  };
}
