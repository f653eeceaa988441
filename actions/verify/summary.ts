import * as core from '@actions/core';
import { writeSummary } from '../../src/action/summary.ts';
import type { Measured } from './on-hosts.ts';

export async function summarize(measured: readonly Measured[]): Promise<void> {
  const verdict = `A usage message was pushed and read back: ${measured.map(({ where }) => where).join(', ')}.`;
  core.info(verdict);
  await writeSummary({
    title: 'Verify',
    verdict,
    table: [
      ['through', 'accepted after', 'read back after'],
      ...measured.map(({ where, pushMs, visibleMs }) => [where, `${pushMs} ms`, `${visibleMs} ms`]),
    ],
  });
}
