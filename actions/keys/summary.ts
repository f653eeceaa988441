import * as core from '@actions/core';
import { writeSummary } from '../../src/action/summary.ts';
import type { Report } from '../../src/rotation/report.ts';

export async function summarize({ verdict, advice, attention, warnings, keys }: Report): Promise<void> {
  const hasUses = keys.some(({ lastUsed }) => lastUsed !== undefined);
  core.info(verdict);
  await writeSummary({
    title: 'Keys',
    verdict,
    table: [
      ['key', 'role', 'state', 'age in days', ...(hasUses ? ['last used'] : []), 'used by'],
      ...keys.map(({ id, role, state, ageDays, lastUsed, usedBy }) => [
        id,
        role,
        state,
        String(ageDays),
        ...(lastUsed === undefined ? [] : [lastUsed]),
        usedBy.join(', ') || 'nobody known',
      ]),
    ],
    warnings: attention === undefined ? warnings : [...warnings, attention],
    next: advice,
  });
}
