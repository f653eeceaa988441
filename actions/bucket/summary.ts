import * as core from '@actions/core';
import { markdown } from '../../src/action/markdown.ts';
import { writeSummary } from '../../src/action/summary.ts';
import { count } from '../../src/action/text.ts';
import type { BucketPlan } from '../../src/aws/bucket.ts';
import type { BucketInputs } from './inputs.ts';

const applyNext = markdown`run again with <code>mode: apply</code> to make these changes.`;

export async function summarize(plan: BucketPlan, mode: BucketInputs['mode']): Promise<void> {
  const { changes, warnings } = plan;
  const verdict = verdictOn(plan, mode);
  core.info(verdict);
  await writeSummary({
    title: 'Bucket',
    verdict,
    table: [
      ['setting', 'before', mode === 'plan' ? 'planned' : 'now'],
      ...changes.map(({ setting, from, to }) => [setting, from, to]),
    ],
    warnings,
    next: mode === 'plan' && changes.length > 0 ? applyNext : undefined,
  });
}

function verdictOn({ bucket, changes }: BucketPlan, mode: BucketInputs['mode']): string {
  const settings = count(changes.length, 'setting');
  if (changes.length === 0) return `${bucket} is up to date; there is nothing to change.`;
  if (mode === 'plan') return `${bucket} differs in ${settings}; nothing was changed.`;
  return `${bucket}: ${settings} changed.`;
}
