import { answers, type Kind, type Row } from '../row.ts';

const noDocument = {
  status: 400,
  code: 'InvalidDocument',
  message: 'The specified SSM document doesn’t exist.',
};

function partition(region: string, name: string): Row {
  return {
    member: `${region}: the policy for the role that deploys`,
    source: 'aws/aws-cli#10526, hashicorp/terraform#5307',
    action: 'document',
    inputs: { region, mode: 'plan' },
    aws: [answers('GetDocument', noDocument, 2), answers('DescribeDocument', noDocument, 2)],
    says: new RegExp(`arn:${name}:ssm:${region}:123456789012:document/`),
    saysNot: name === 'aws' ? /arn:aws-/ : /arn:aws:/,
    left: '0 writes',
  };
}

/** ARNs are of the partition that the region belongs to. */
export const partitions: Kind = {
  kind: 'partitions',
  rows: [
    partition('us-west-2', 'aws'),
    partition('cn-north-1', 'aws-cn'),
    partition('us-gov-west-1', 'aws-us-gov'),
    partition('eusc-de-east-1', 'aws-eusc'),
    partition('us-iso-east-1', 'aws-iso'),
    partition('us-isob-east-1', 'aws-iso-b'),
    partition('eu-isoe-west-1', 'aws-iso-e'),
    partition('us-isof-south-1', 'aws-iso-f'),
  ],
};
