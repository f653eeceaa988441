import * as core from '@actions/core';
import { SSMClient } from '@aws-sdk/client-ssm';
import { count, writeSummary } from '../../src/action/summary.ts';
import { accountId } from '../../src/aws/account.ts';
import type { Change } from '../../src/aws/changes.ts';
import { clientOptions, explanations } from '../../src/aws/clients.ts';
import { documentPolicy } from '../../src/aws/document-policy.ts';
import { planDocument, publishDocument } from '../../src/aws/documents.ts';
import { targetsOf } from '../../src/aws/targets.ts';
import { deployDocument, verifyDocument } from '../../src/host/document.ts';
import { systemClock } from '../../src/poll.ts';
import type { DocumentInputs } from './inputs.ts';

const policyDocument = 'actions/document/README.md';

export async function main(values: DocumentInputs, signal: AbortSignal): Promise<void> {
  const { region, mode } = values;
  const ssm = new SSMClient(clientOptions(region));
  ssm.middlewareStack.use(explanations(policyDocument));
  const account = await accountId(ssm.config.credentials, region, policyDocument);
  const wanted = [
    { name: values.deployDocument, content: deployDocument(values.imageRepository) },
    { name: values.verifyDocument, content: verifyDocument() },
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
  await summarize(documents, changes, mode, JSON.stringify(policy, undefined, 2));
}

async function summarize(
  documents: string[],
  changes: Change[],
  mode: 'apply' | 'plan',
  policy: string,
): Promise<void> {
  const names = documents.join(' and ');
  const verdict =
    changes.length === 0
      ? `${names} are published; nothing to change.`
      : mode === 'plan'
        ? `${count(changes.length, 'document')} of ${names} would be published; nothing was changed.`
        : `${count(changes.length, 'document')} of ${names} published.`;
  core.info(verdict);
  core.info(`The policy of the role that deploys:\n${policy}`);
  await writeSummary({
    title: 'Document',
    verdict,
    table: [
      ['document', 'default was', mode === 'plan' ? 'would be' : 'is now'],
      ...changes.map(({ setting, from, to }) => [setting, from, to]),
    ],
    file: { name: 'IAM policy of the role that deploys', language: 'json', text: policy },
    next: 'give the role that deploys this policy in place of AWS-RunShellScript, and `document` to deploy and verify.',
  });
}
