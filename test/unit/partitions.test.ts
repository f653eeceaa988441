import { partition } from '@aws-sdk/core/client';
import { describe, expect, it } from 'vitest';
import { bucketArn } from '../../src/aws/arn.ts';
import { documentPolicy } from '../../src/aws/document-policy.ts';
import { region } from '../../src/aws/input-types.ts';
import { storagePolicy } from '../../src/aws/storage-policy.ts';
import { deployDocument } from '../../src/host/document.ts';
import { type DeployScriptOptions, deployHeader } from '../../src/host/script.ts';

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

const options: DeployScriptOptions = {
  release: '20261123T020900Z-1a2b3c4d',
  image: 'grafana/loki:3.7.6',
  lokiVersion: '3.7.6',
  port: 9090,
  config: 'auth_enabled: false\n',
  timeoutSeconds: 900,
};

function allowedNames(): RegExp {
  const document = JSON.parse(deployDocument('grafana/loki')) as {
    parameters: Record<string, { allowedPattern: string }>;
  };
  return new RegExp(document.parameters['AwsNames']?.allowedPattern ?? '');
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

  it.each(regions)('%s goes to the hosts with the domain of its services', (name) => {
    const { name: of, dnsSuffix } = partition(name);
    const { AWS_NAMES } = deployHeader({ ...options, region: name });
    expect(AWS_NAMES).toBe(`${of} ${dnsSuffix}`);
    expect(AWS_NAMES).toMatch(allowedNames());
  });

  it.each(['aws evil.example', 'aws amazonaws.com.evil.example', 'aws amazonawsxcom', 'aws $(id)'])(
    'a document sends what a host signs to no other domain: %s',
    (names) => expect(names).not.toMatch(allowedNames()),
  );
});
