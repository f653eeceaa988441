import * as core from '@actions/core';
import { SSMClient } from '@aws-sdk/client-ssm';
import { accountId } from '../../src/aws/account.ts';
import type { Change } from '../../src/aws/changes.ts';
import { createClient } from '../../src/aws/clients.ts';
import { documentPolicy } from '../../src/aws/document-policy.ts';
import { planDocument, publishDocument } from '../../src/aws/documents.ts';
import { ownerOfRun } from '../../src/aws/owner.ts';
import { targetsOf } from '../../src/aws/targets.ts';
import { deployDocument, verifyDocument } from '../../src/host/document.ts';
import { systemClock } from '../../src/poll.ts';
import type { DocumentInputs } from './inputs.ts';
import { summarize } from './summary.ts';

const policyDocument = 'actions/document/README.md';

export async function main(values: DocumentInputs, signal: AbortSignal): Promise<void> {
  const { region, mode } = values;
  const context = { region, policyDocument };
  const waiting = { clock: systemClock, signal, log: core.info };
  const ssm = createClient(SSMClient, { ...context, waiting });
  const account = await accountId(ssm.config.credentials, context);
  const owner = ownerOfRun({});
  const wanted = [
    { name: values.deployDocument, content: deployDocument(values.imageRepository), owner },
    { name: values.verifyDocument, content: verifyDocument(), owner },
  ];
  const converge = mode === 'plan' ? planDocument : publishDocument;
  const changes: Change[] = [];
  for (const document of wanted) {
    const change = await converge(document, { ssm, clock: systemClock, signal });
    if (change !== undefined) changes.push(change);
  }
  const documents = wanted.map(({ name }) => name);
  const policy = documentPolicy({ account, region, documents, targets: targetsOf(values) });
  core.setOutput('changed', mode === 'apply' && changes.length > 0);
  core.setOutput('plan', JSON.stringify(changes));
  core.setOutput('policy', JSON.stringify(policy));
  await summarize({ documents, changes, mode, policy: JSON.stringify(policy, undefined, 2) });
}
