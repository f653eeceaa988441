import * as core from '@actions/core';
import { UserError } from '../../src/action/errors.ts';
import { deliver, type Reader } from '../../src/loki/push.ts';
import { usageMessage } from '../../src/loki/usage-message.ts';
import { systemClock } from '../../src/poll.ts';
import type { VerifyInputs } from './inputs.ts';
import { deliverOnHosts, type Measured } from './on-hosts.ts';
import { summarize } from './summary.ts';

/** Milliseconds since the run that the message reports began, as a client's would have. */
const runMs = 90_000;

export async function main(values: VerifyInputs, signal: AbortSignal): Promise<void> {
  const measured = await measure(values, signal);
  core.setOutput('push-ms', Math.max(...measured.map(({ pushMs }) => pushMs)));
  core.setOutput('visible-ms', Math.max(...measured.map(({ visibleMs }) => visibleMs)));
  await summarize(measured);
}

async function measure(
  { url, instanceIds, labels, ...values }: VerifyInputs,
  signal: AbortSignal,
): Promise<Measured[]> {
  const message = usageMessage(labels, runMs, new Date());
  const timeoutMs = values.timeout * 1000;
  const waiting = { clock: systemClock, signal, log: core.info };
  if (url !== undefined) {
    const reader = readerOf(url, values);
    if (reader !== undefined) core.setSecret(reader.password);
    return [{ where: url, ...(await deliver({ url, message, reader, timeoutMs, ...waiting })) }];
  }
  // `check` in inputs.ts has made sure of both.
  if (instanceIds === undefined || values.region === undefined)
    throw new UserError('Give `url`, or `instance-ids` and `region`.');
  return await deliverOnHosts({ ...values, instanceIds, region: values.region, message }, waiting);
}

function readerOf(
  url: string,
  {
    reader: name,
    readerPassword: password,
    readsUrl,
    readsPort,
    ca,
  }: Omit<VerifyInputs, 'url' | 'instanceIds' | 'labels'>,
): Reader | undefined {
  if (name === undefined || password === undefined) return undefined;
  return { name, password, url: readsUrl ?? `https://${new URL(url).hostname}:${readsPort}`, ca };
}
