import * as core from '@actions/core';
import { S3Client } from '@aws-sdk/client-s3';
import type { InputValues } from '../../src/action/inputs.ts';
import { count, writeSummary } from '../../src/action/summary.ts';
import { accountId } from '../../src/aws/account.ts';
import { applyBucket, type BucketPlan, planBucket } from '../../src/aws/bucket.ts';
import { clientOptions, explanations } from '../../src/aws/clients.ts';
import { systemClock } from '../../src/poll.ts';
import type { inputs } from './inputs.ts';

const policyDocument = 'actions/bucket/README.md';

export async function main(values: InputValues<typeof inputs>, signal: AbortSignal): Promise<void> {
  const { bucket: name, mode, region, accountRegionalNamespace: accountRegional } = values;
  const s3 = new S3Client(clientOptions(region));
  s3.middlewareStack.use(explanations(policyDocument));
  const account = await accountId(s3.config.credentials, region, policyDocument);
  const converge = mode === 'plan' ? planBucket : applyBucket;
  const plan = await converge(
    { ...values, name, account, accountRegional },
    { s3, clock: systemClock, signal, log: core.info },
  );
  for (const warning of plan.warnings) core.warning(warning);
  core.setOutput('bucket', plan.bucket);
  core.setOutput('arn', plan.arn);
  core.setOutput('region', region);
  core.setOutput('changed', mode === 'apply' && plan.changes.length > 0);
  core.setOutput('plan', JSON.stringify(plan.changes));
  await summarize(plan, mode);
}

async function summarize({ bucket, changes, warnings }: BucketPlan, mode: 'apply' | 'plan'): Promise<void> {
  const verdict =
    changes.length === 0
      ? `${bucket} is as it should be; nothing to change.`
      : mode === 'plan'
        ? `${bucket} differs in ${count(changes.length, 'setting')}; nothing was changed.`
        : `${bucket}: ${count(changes.length, 'setting')} changed.`;
  core.info(verdict);
  await writeSummary({
    title: 'Bucket',
    verdict,
    table: [
      ['setting', 'was', mode === 'plan' ? 'would be' : 'is now'],
      ...changes.map(({ setting, from, to }) => [setting, from, to]),
    ],
    warnings,
    ...(mode === 'plan' && changes.length > 0
      ? { next: 'run again with `mode: apply` to make these changes.' }
      : {}),
  });
}
