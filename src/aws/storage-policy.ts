import { allow, type IamPolicy, iamPolicy } from './iam-policy.ts';
import type { Encryption } from './input-types.ts';

/** What Loki does with its bucket, and nothing else. Source: Loki docs, "Storage", AWS deployment policy. */
export function storagePolicy(bucketArn: string, encryption: Encryption): IamPolicy {
  const objectActions = [
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:AbortMultipartUpload',
    's3:ListMultipartUploadParts',
  ];
  const key = encryption.algorithm === 'aws:kms' ? [keyStatement(encryption.keyArn)] : [];
  return iamPolicy(
    allow('LokiBucket', ['s3:ListBucket', 's3:GetBucketLocation'], bucketArn),
    allow('LokiObjects', objectActions, `${bucketArn}/*`),
    ...key,
  );
}

/** The buckets that a policy names, without patterns. */
export function bucketsIn(policy: unknown): string[] {
  const named = JSON.stringify(policy ?? '').matchAll(/:s3:::([a-z0-9.-]+)(?=["/])/g);
  return [...new Set([...named].map(([, bucket = '']) => bucket))];
}

/**
 * `wanted`, with what the user's current policy allows with KMS keys: objects stay encrypted with the key that they were
 * written with, so a run that names no key or another one never takes one away. Aliases are dropped: as the resource of
 * a policy they allow nothing (KMS developer guide, "Controlling access to aliases").
 */
export function keepingKeys(wanted: object, current: unknown): object {
  const kept = statementsOf(current).filter(usesKms);
  if (kept.length === 0) return wanted;
  const own = statementsOf(wanted);
  const keys = [...kept.filter(isOurs), ...own.filter(isOurs)].flatMap(({ Resource = [] }) => Resource);
  const usable = [...new Set(keys)].filter((arn) => !arn.includes(':alias/'));
  const [single, ...more] = usable;
  const resource = more.length === 0 ? single : usable;
  return {
    ...wanted,
    Statement: [
      ...own.filter((statement) => !isOurs(statement)),
      ...(resource === undefined ? [] : [keyStatement(resource)]),
      ...kept.filter((statement) => !isOurs(statement)),
    ],
  };
}

type AnyStatement = {
  Sid?: string;
  Effect?: string;
  Action?: string | string[];
  Resource?: string | string[];
};

function statementsOf(policy: unknown): AnyStatement[] {
  const { Statement = [] } = (policy ?? {}) as { Statement?: AnyStatement | AnyStatement[] };
  return [Statement].flat();
}

function usesKms({ Effect, Action = [] }: AnyStatement): boolean {
  return Effect === 'Allow' && [Action].flat().some((action) => action.startsWith('kms:'));
}

function isOurs({ Sid }: AnyStatement): boolean {
  return Sid === keySid;
}

const keySid = 'LokiKey';

function keyStatement(keyArns: string | string[]): IamPolicy['Statement'][number] {
  return allow(keySid, ['kms:Decrypt', 'kms:GenerateDataKey'], keyArns);
}
