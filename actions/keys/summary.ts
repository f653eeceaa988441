import { writeSummary } from '../../src/action/summary.ts';
import { keyRows } from '../../src/rotation/report.ts';
import type { Performed } from './perform.ts';

export async function summarize({ outcome, uses, warnings }: Performed): Promise<void> {
  const { verdict, advice, attention } = outcome;
  await writeSummary({
    title: 'Keys',
    verdict,
    table: [
      ['key', 'is', 'state', 'age in days', ...(uses ? ['last used'] : []), 'who has it'],
      ...keyRows(outcome, uses).map(({ id, is, state, ageDays, lastUsed, usedBy }) => [
        ...[id, is, state, String(ageDays)],
        ...(lastUsed === undefined ? [] : [lastUsed]),
        usedBy || 'nobody known',
      ]),
    ],
    warnings: attention === undefined ? warnings : [...warnings, attention],
    ...(advice === undefined ? {} : { next: advice }),
  });
}
