import { partitionOf } from './arn.ts';
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
export function documentPolicy({ account, region, documents, targets }: PolicyNames): object {
  const partition = partitionOf(region);
  const arns = documents.map((name) => `arn:${partition}:ssm:${region}:${account}:document/${name}`);
  const ids = 'tags' in targets ? ['*'] : targets.instanceIds;
  const tags = 'tags' in targets ? Object.entries(targets.tags) : [];
  const conditions = tags.map(([key, value]) => [`ssm:resourceTag/${key}`, value]);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'CommandTheLokiHosts',
        Effect: 'Allow',
        Action: 'ssm:SendCommand',
        Resource: ids.map((id) => `arn:${partition}:ec2:${region}:${account}:instance/${id}`),
        ...(conditions.length > 0 && { Condition: { StringEquals: Object.fromEntries(conditions) } }),
      },
      { Sid: 'WithTheseDocuments', Effect: 'Allow', Action: 'ssm:SendCommand', Resource: arns },
      {
        Sid: 'CheckTheDocuments',
        Effect: 'Allow',
        Action: ['ssm:GetDocument', 'ssm:DescribeDocument'],
        Resource: arns,
      },
      {
        Sid: 'FollowTheCommand',
        Effect: 'Allow',
        Action: [
          'ssm:DescribeInstanceInformation',
          'ssm:ListCommands',
          'ssm:ListCommandInvocations',
          'ssm:GetCommandInvocation',
          'ssm:CancelCommand',
        ],
        Resource: '*',
      },
    ],
  };
}
