import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { partition } from '@aws-sdk/core/client';
import { describe, expect, it } from 'vitest';
import { bucketArn } from '../../src/aws/arn.ts';
import { documentPolicy } from '../../src/aws/document-policy.ts';
import { region } from '../../src/aws/input-types.ts';
import { storagePolicy } from '../../src/aws/storage-policy.ts';

const regions = [
  ['us-west-2', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['eusc-de-east-1', 'aws-eusc'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eu-isoe-west-1', 'aws-iso-e'],
  ['us-isof-south-1', 'aws-iso-f'],
] as const;

const targets = { instanceIds: ['i-0123456789abcdef0'] };
const arnsOf = (policy: object) => [...new Set(JSON.stringify(policy).match(/arn:[^:]+/g))];

/** What the scripts on a host take the partition and the domain to be. */
function onHost(name: string): string {
  const script = `. "$1"; REGION=$2; partition_and_domain`;
  const file = join(import.meta.dirname, '../../src/host/credentials.sh');
  return spawnSync('sh', ['-c', script, 'sh', file, name], { encoding: 'utf8' }).stdout.trim();
}

describe('The partition of a region', () => {
  it.each(regions)('%s is in every ARN and every policy: %s', (name, wanted) => {
    const policy = documentPolicy({ account: '123456789012', region: name, documents: ['loki'], targets });
    expect(region.parse(name)).toBe(name);
    expect(arnsOf(policy)).toEqual([`arn:${wanted}`]);
    expect(arnsOf(storagePolicy(bucketArn('logs', name), { algorithm: 'AES256' }))).toEqual([
      `arn:${wanted}`,
    ]);
  });

  it.each(regions)('%s is on a host what it is in the SDK', (name) => {
    const { name: of, dnsSuffix } = partition(name);
    expect(onHost(name)).toBe(`${of} ${dnsSuffix}`);
  });
});
