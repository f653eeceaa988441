import * as core from '@actions/core';
import { S3Client } from '@aws-sdk/client-s3';
import { accountId } from '../../src/aws/account.ts';
import { applyBucket, planBucket } from '../../src/aws/bucket.ts';
import { createClient } from '../../src/aws/clients.ts';
import { ownerOfRun } from '../../src/aws/owner.ts';
import { systemClock } from '../../src/poll.ts';
import type { BucketInputs } from './inputs.ts';
import { summarize } from './summary.ts';

const policyDocument = 'actions/bucket/README.md';

export async function main(values: BucketInputs, signal: AbortSignal): Promise<void> {
  const { bucket: name, mode, region, accountRegionalNamespace: accountRegional } = values;
  const context = { region, policyDocument };
  const waiting = { clock: systemClock, signal, log: core.info };
  const s3 = createClient(S3Client, { ...context, waiting });
  const account = await accountId(s3.config.credentials, context);
  const owner = ownerOfRun({ environment: values.ownerEnvironment });
  const converge = mode === 'plan' ? planBucket : applyBucket;
  const options = { ...values, name, account, accountRegional, owner };
  const plan = await converge(options, { s3, log: core.info });
  for (const warning of plan.warnings) core.warning(warning);
  core.setOutput('bucket', plan.bucket);
  core.setOutput('arn', plan.arn);
  core.setOutput('region', region);
  core.setOutput('encryption', plan.encryption.algorithm === 'AES256' ? 'AES256' : plan.encryption.keyArn);
  core.setOutput('changed', mode === 'apply' && plan.changes.length > 0);
  core.setOutput('plan', JSON.stringify(plan.changes));
  await summarize(plan, mode);
}
