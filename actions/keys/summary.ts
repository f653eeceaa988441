import * as core from '@actions/core';
import type { UserError } from '../../src/action/errors.ts';
import { writeSummary } from '../../src/action/summary.ts';
import type { Report } from '../../src/rotation/report.ts';

export async function summarize(report: Report): Promise<void> {
  const { verdict, advice, attention, warnings, keys } = report;
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
    warnings: [...warnings, attention, onParameterKey(report)].filter((text) => text !== undefined),
    next: advice,
  });
}

function onParameterKey({ current, parameterKey }: Report): string | undefined {
  if (current === undefined || parameterKey !== undefined) return undefined;
  return 'The parameter is encrypted with aws/ssm, so every role of the account that may read the parameter can decrypt it, that of every instance with AmazonSSMManagedInstanceCore among them. Give `parameter-key` a KMS key of your own.';
}

/** What was asked for did not happen: a person has to know why, wherever they look. */
export async function summarizeFailure({ message }: UserError): Promise<void> {
  core.setOutput('attention', message);
  await writeSummary({ title: 'Keys', verdict: message });
}
