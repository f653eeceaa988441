import { writeSummary } from '../../src/action/summary.ts';
import type { KeyUse } from '../../src/aws/access-keys.ts';
import type { Outcome } from '../../src/rotation/outcome.ts';
import { keyRows } from '../../src/rotation/report.ts';

/** The table of keys; with `uses`, also when each was last used. */
export async function summarize(
  outcome: Outcome,
  uses: Map<string, KeyUse | undefined> | undefined,
  warnings: string[],
): Promise<void> {
  const rows = keyRows(outcome, uses);
  await writeSummary({
    title: 'Keys',
    verdict: outcome.verdict,
    table: [
      ['key', 'is', 'state', 'age in days', ...(uses ? ['last used'] : []), 'who has it'],
      ...rows.map(({ id, is, state, ageDays, lastUsed, usedBy }) => [
        ...[id, is, state, String(ageDays)],
        ...(lastUsed === undefined ? [] : [lastUsed]),
        usedBy || 'nobody known',
      ]),
    ],
    warnings,
    ...(outcome.advice === undefined ? {} : { next: outcome.advice }),
  });
}
