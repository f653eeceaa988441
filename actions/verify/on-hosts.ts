import * as core from '@actions/core';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { UserError } from '../../src/action/errors.ts';
import { pinDocument } from '../../src/aws/documents.ts';
import type { WaitDeps } from '../../src/aws/instances.ts';
import { runCommandClients } from '../../src/aws/run-command/clients.ts';
import type { Invocation } from '../../src/aws/run-command/output.ts';
import { type CommandDocument, shellScript, shellScriptWarning } from '../../src/aws/run-command/send.ts';
import { showInvocation } from '../../src/aws/run-command/show.ts';
import { runCommand } from '../../src/aws/run-command.ts';
import { verifyDocument, verifyValues } from '../../src/host/document.ts';
import { parseVerification, type VerifyScriptOptions, verifyScript } from '../../src/host/script.ts';
import type { Delivery } from '../../src/loki/push.ts';
import type { UsageMessage } from '../../src/loki/usage-message.ts';

/** What was measured, through the public address or on one host. */
export interface Measured extends Delivery {
  where: string;
}

export interface OnHosts {
  instanceIds: string[];
  region: string;
  /** The account's own document; without it a script is sent. */
  document: string | undefined;
  port: number;
  /** Seconds until the message must be found. */
  timeout: number;
  message: UsageMessage;
}

/** Hosts that Run Command takes by id at a time. */
const most = 50;

/** Has each host push the message to its own Loki and read it back, over Run Command: no port need be open to the runner. */
export async function deliverOnHosts(options: OnHosts, waiting: Omit<WaitDeps, 'ssm'>): Promise<Measured[]> {
  const clients = runCommandClients(options.region, 'actions/verify/README.md');
  const document = await documentFor(options.document, scriptOptions(options), clients.ssm);
  const measured: Measured[] = [];
  for (let at = 0; at < options.instanceIds.length; at += most) {
    const { invocations } = await runCommand(
      {
        targets: { instanceIds: options.instanceIds.slice(at, at + most) },
        document,
        comment: 'Push a message to Loki and read it back',
        onlineSeconds: options.timeout,
        deliverySeconds: 120,
        timeoutSeconds: options.timeout + 60,
        maxConcurrency: '100%',
        maxErrors: '100%',
      },
      // A cancelled check need not be ended from elsewhere: the host does no more than look for a message for a while.
      { ...waiting, ...clients, onSent: () => {}, onEnded: showInvocation },
    );
    measured.push(...invocations.map(measuredBy));
  }
  return measured;
}

function scriptOptions({ port, message, timeout }: OnHosts): VerifyScriptOptions {
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
  const said = /^error: (.*)$/m.exec(stderr)?.[1] ?? problem ?? 'the script did not come to its end';
  throw new UserError(
    `${instanceId}: ${said}. Look at Loki's log on the host: docker logs loki-a, or loki-b`,
  );
}

async function documentFor(
  name: string | undefined,
  script: VerifyScriptOptions,
  ssm: SSMClient,
): Promise<CommandDocument> {
  if (name === undefined) {
    core.warning(shellScriptWarning);
    return shellScript(verifyScript(script));
  }
  const pinned = await pinDocument(ssm, { name, content: verifyDocument() });
  return { name, parameters: verifyValues(script), pinned };
}
