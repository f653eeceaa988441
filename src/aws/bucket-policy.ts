import { isDeepStrictEqual } from 'node:util';
import { GetBucketPolicyCommand, PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import { UserError } from '../action/errors.ts';
import type { Inspection, OwnedBucket } from './bucket-settings.ts';
import { pendingChange } from './changes.ts';
import { unlessMissing } from './errors.ts';

interface Statement {
  Sid?: string;
  [member: string]: unknown;
}

interface PolicyDocument {
  Version?: string;
  Statement: Statement[];
  [member: string]: unknown;
}

/** Statements of others stay. */
export async function bucketPolicy({ s3, id, arn }: OwnedBucket): Promise<Inspection> {
  const answer = await unlessMissing(s3.send(new GetBucketPolicyCommand(id)));
  const merged = mergePolicy(answer?.Policy, transportStatements(arn));
  if (merged === undefined) return {};
  const from = answer === undefined ? 'none' : 'other statements';
  const change = { setting: 'policy', from, to: `with ${merged.differing.join(', ')}` };
  const command = new PutBucketPolicyCommand({ ...id, Policy: merged.policy });
  return { pending: pendingChange(change, () => s3.send(command)) };
}

/** The statements this project owns, known by their Sid: no plain HTTP, no TLS before 1.2. */
export function transportStatements(bucketArn: string): Statement[] {
  const everyone = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [bucketArn, `${bucketArn}/*`],
  };
  return [
    { Sid: 'LokiHostDenyPlainHttp', ...everyone, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    { Sid: 'LokiHostDenyOldTls', ...everyone, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } },
  ];
}

/**
 * Puts `ours` into the bucket policy `current` (its JSON text), leaving all other statements as they are.
 * @returns the new policy's text and the Sids that differ, or `undefined` when nothing differs.
 */
export function mergePolicy(
  current: string | undefined,
  ours: Statement[],
): { policy: string; differing: string[] } | undefined {
  const document = parsePolicy(current);
  const differing = ours.filter(
    (statement) => !document.Statement.some((existing) => isDeepStrictEqual(existing, statement)),
  );
  if (differing.length === 0) return undefined;
  const replaced = new Set(differing.map((statement) => statement.Sid));
  const kept = document.Statement.filter((statement) => !replaced.has(statement.Sid));
  return {
    policy: JSON.stringify({ ...document, Statement: [...kept, ...differing] }),
    differing: differing.flatMap((statement) => statement.Sid ?? []),
  };
}

function parsePolicy(text: string | undefined): PolicyDocument {
  if (text === undefined) return { Version: '2012-10-17', Statement: [] };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new UserError('The bucket has a policy that is not JSON. Fix or delete it, then run again.', {
      cause: error,
    });
  }
  const { Statement = [] } = document as { Statement?: Statement | Statement[] };
  return { ...(document as object), Statement: [Statement].flat() };
}
