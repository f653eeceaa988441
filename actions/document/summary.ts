import * as core from '@actions/core';
import { markdown } from '../../src/action/markdown.ts';
import { writeSummary } from '../../src/action/summary.ts';
import { count } from '../../src/action/text.ts';
import type { Change } from '../../src/aws/changes.ts';
import type { DocumentInputs } from './inputs.ts';

export interface Published {
  documents: string[];
  changes: Change[];
  mode: DocumentInputs['mode'];
  /** JSON of the policy for the role that deploys. */
  policy: string;
}

export async function summarize(published: Published): Promise<void> {
  const { changes, mode, policy } = published;
  const verdict = verdictOn(published);
  core.info(verdict);
  core.info(`The policy for the role that deploys:\n${policy}`);
  await writeSummary({
    title: 'Document',
    verdict,
    table: [
      ['document', 'default version before', mode === 'plan' ? 'planned' : 'now'],
      ...changes.map(({ setting, from, to }) => [setting, from, to]),
    ],
    file: { name: 'IAM policy for the role that deploys', language: 'json', text: policy },
    next: markdown`give the role that deploys this policy in place of AWS-RunShellScript, and pass <code>document</code> to deploy and verify.`,
  });
}

function verdictOn({ documents, changes, mode }: Published): string {
  const names = documents.join(' and ');
  const number = count(changes.length, 'document');
  if (changes.length === 0) return `${names} are up to date; there is nothing to publish.`;
  if (mode === 'plan') return `${number} of ${names} would be published; nothing was changed.`;
  return `${number} of ${names} published.`;
}
