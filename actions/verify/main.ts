import * as core from '@actions/core';
import { UserError } from '../../src/action/errors.ts';
import { writeSummary } from '../../src/action/summary.ts';
import { type Delivery, deliver } from '../../src/loki/push.ts';
import { usageMessage } from '../../src/loki/usage-message.ts';
import { systemClock } from '../../src/poll.ts';
import type { VerifyInputs } from './inputs.ts';
import { deliverOnHosts, type Measured } from './on-hosts.ts';

/** The run that the message reports began a minute and a half ago, as a client's would have. */
const runMs = 90_000;

export async function main(values: VerifyInputs, signal: AbortSignal): Promise<void> {
  const measured = await measure(values, signal);
  const slowest = (of: (delivery: Delivery) => number) => Math.max(...measured.map(of));
  core.setOutput(
    'push-ms',
    slowest(({ pushMs }) => pushMs),
  );
  core.setOutput(
    'visible-ms',
    slowest(({ visibleMs }) => visibleMs),
  );
  const verdict = `A usage message was pushed and read back: ${measured.map(({ where }) => where).join(', ')}.`;
  core.info(verdict);
  await writeSummary({
    title: 'Verify',
    verdict,
    table: [
      ['through', 'taken after', 'read back after'],
      ...measured.map(({ where, pushMs, visibleMs }) => [where, `${pushMs} ms`, `${visibleMs} ms`]),
    ],
  });
}

async function measure(
  { url, instanceIds, labels, ...values }: VerifyInputs,
  signal: AbortSignal,
): Promise<Measured[]> {
  const message = usageMessage(labels, runMs, new Date());
  const timeoutMs = values.timeout * 1000;
  const waiting = { clock: systemClock, signal, log: core.info };
  if (url !== undefined) {
    const { reader: name, readerPassword: password } = values;
    const reader = name !== undefined && password !== undefined ? { name, password } : undefined;
    if (password !== undefined) core.setSecret(password);
    return [{ where: url, ...(await deliver({ url, message, reader, timeoutMs, ...waiting })) }];
  }
  // Both are known to be there: `check` in inputs.ts says so.
  if (instanceIds === undefined || values.region === undefined)
    throw new UserError('Give `url`, or `instance-ids` and `region`.');
  return await deliverOnHosts({ ...values, instanceIds, region: values.region, message }, waiting);
}
