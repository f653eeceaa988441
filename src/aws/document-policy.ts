import { partitionOf } from './arn.ts';
import { allow, type IamPolicy, iamPolicy } from './iam-policy.ts';
import type { Targets } from './instances.ts';

export interface PolicyNames {
  account: string;
  region: string;
  /** Names of the documents the role may run. */
  documents: string[];
  /** Instances it may run them on. */
  targets: Targets;
}

/** The IAM policy of a role that may run these documents on these hosts, follow and cancel them, and nothing else. */
export function documentPolicy({ account, region, documents, targets }: PolicyNames): IamPolicy {
  const arn = (service: string, resource: string) =>
    `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`;
  const ids = 'tags' in targets ? ['*'] : targets.instanceIds;
  const tags = 'tags' in targets ? Object.entries(targets.tags) : [];
  const tagged = Object.fromEntries(tags.map(([key, value]) => [`ssm:resourceTag/${key}`, value]));
  const hosts = allow(
    'CommandTheLokiHosts',
    'ssm:SendCommand',
    ids.map((id) => arn('ec2', `instance/${id}`)),
  );
  const documentArns = documents.map((name) => arn('ssm', `document/${name}`));
  return iamPolicy(
    tags.length === 0 ? hosts : { ...hosts, Condition: { StringEquals: tagged } },
    allow('WithTheseDocuments', 'ssm:SendCommand', documentArns),
    allow('CheckTheDocuments', ['ssm:GetDocument', 'ssm:DescribeDocument'], documentArns),
    allow('FollowTheCommand', followActions, '*'),
  );
}

const followActions = [
  'ssm:DescribeInstanceInformation',
  'ssm:ListCommands',
  'ssm:ListCommandInvocations',
  'ssm:GetCommandInvocation',
  'ssm:CancelCommand',
];
