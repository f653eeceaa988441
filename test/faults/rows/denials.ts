import type { Fault } from '../../../local-stack/faults.ts';
import { answers, type Kind, type Row } from '../row.ts';

const role = 'arn:aws:sts::123456789012:assumed-role/loki-deploy/GitHubActions';
const user = 'arn:aws:iam::123456789012:user/loki-storage';

/** IAM's words for a denial. Source: IAM user guide, "Troubleshoot access denied error messages". */
function denied(operation: string, action: string, resource: string, why: string): Fault {
  const message = `User: ${role} is not authorized to perform: ${action} on resource: ${resource} ${why}`;
  return answers(operation, { status: 403, code: 'AccessDenied', message });
}

const ofUser = (why: string) => denied('GetUser', 'iam:GetUser', user, why);

const noAllow = /"Effect":"Allow"/;

function keysRow(member: string, why: string, says: RegExp, source = 'IAM user guide'): Row {
  return { member, source, action: 'keys', aws: [ofUser(why)], says, saysNot: noAllow, left: 'nothing' };
}

const organization = 'ask whoever administers the organization \\(not this account\\)';

/** A statement is offered only where it would help. */
export const denials: Kind = {
  kind: 'a denial of AWS',
  rows: [
    {
      member: 'no identity-based policy allows it',
      source: 'IAM user guide',
      action: 'keys',
      bundle: true,
      aws: [ofUser('because no identity-based policy allows the iam:GetUser action')],
      says: /Add this statement to its policy: {"Effect":"Allow","Action":"iam:GetUser","Resource":"arn:aws:iam::123456789012:user\/loki-storage"}/,
      left: 'nothing',
    },
    keysRow(
      'an explicit deny in a service control policy',
      'with an explicit deny in a service control policy',
      new RegExp(
        `service control policy of the AWS organization forbids it: ${organization} to let this account do iam:GetUser`,
      ),
    ),
    keysRow(
      'an explicit deny in a service control policy, which is named',
      'with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-abc/service_control_policy/p-deny',
      /\(arn:aws:organizations::111122223333:policy\/o-abc\/service_control_policy\/p-deny\)\. A service control policy/,
      'AWS, January 2026: policy ARNs in access denied messages',
    ),
    keysRow(
      'no service control policy allows it',
      'because no service control policy allows the iam:GetUser action',
      new RegExp(`service control policy.*${organization}`),
    ),
    keysRow(
      'an explicit deny in a resource control policy',
      'with an explicit deny in a resource control policy',
      new RegExp(`resource control policy.*${organization}`),
    ),
    keysRow(
      'no permissions boundary allows it',
      'because no permissions boundary allows the iam:GetUser action',
      /permissions boundary of the caller.*ask the administrator who set the boundary to add iam:GetUser/,
    ),
    keysRow(
      'an explicit deny in a permissions boundary',
      'with an explicit deny in a permissions boundary',
      /permissions boundary of the caller/,
    ),
    keysRow(
      'no session policy allows it',
      'because no session policy allows the iam:GetUser action',
      /policy of its own.*add iam:GetUser where the workflow signs in/,
    ),
    keysRow(
      'no VPC endpoint policy allows it',
      'because no VPC endpoint policy allows the iam:GetUser action',
      /VPC endpoint.*ask whoever runs the runner's network/,
    ),
    keysRow(
      'an explicit deny in a VPC endpoint policy',
      'with an explicit deny in a VPC endpoint policy',
      /VPC endpoint.*ask whoever runs the runner's network/,
    ),
    keysRow(
      'an explicit deny in an identity-based policy',
      'with an explicit deny in an identity-based policy',
      /A Deny in a policy of the caller forbids it, and no Allow lifts that/,
    ),
    keysRow(
      'an explicit deny that names no policy',
      'with an explicit deny',
      /A Deny in a policy of the caller forbids it, and no Allow lifts that/,
      'repost.aws, iam-explicit-deny-errors',
    ),
    {
      member: 'Block Public Access of the account forbids a policy',
      source: 'hashicorp/terraform-provider-aws#7628',
      action: 'bucket',
      aws: [
        denied(
          'PutBucketPolicy',
          's3:PutBucketPolicy',
          '"arn:aws:s3:::acme-usage-logs"',
          'because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access',
        ),
      ],
      says: /setting BlockPublicPolicy of Block Public Access/,
      saysNot: noAllow,
      left: 'bucket',
    },
    {
      member: 'the policy of a KMS key does not allow it',
      source: 'KMS developer guide, "Troubleshooting key access"',
      action: 'keys',
      aws: [
        denied(
          'GetParameterHistory',
          'kms:Decrypt',
          'arn:aws:kms:us-west-2:123456789012:key/1234abcd',
          'because no resource-based policy allows the kms:Decrypt action',
        ),
      ],
      says: /policy of the resource itself.*ask whoever owns the resource to let the caller do kms:Decrypt/,
      saysNot: noAllow,
      left: 'nothing',
    },
    {
      member: 'STS is not activated in the region',
      source: 'STS API reference, RegionDisabledException',
      action: 'keys',
      aws: [
        answers('ListAccessKeys', {
          status: 403,
          code: 'RegionDisabledException',
          message: 'STS is not activated in this region for account:123456789012.',
        }),
      ],
      says: /region us-west-2 is not enabled in this account: ask whoever administers the account to enable it/,
      saysNot: noAllow,
      left: 'nothing',
    },
    {
      member: 'the region has to be enabled first',
      source: 'aws/aws-sdk-ruby#2850, cloud-custodian/cloud-custodian#9793',
      action: 'bucket',
      aws: [
        answers('CreateBucket', {
          status: 400,
          code: 'IllegalLocationConstraintException',
          message: 'The me-south-1 location constraint is incompatible for the region specific endpoint.',
        }),
      ],
      says: /IllegalLocationConstraintException: The me-south-1.*is not enabled in this account/,
      left: 'nothing',
    },
    {
      member: 'a session of the default regions in an opt-in region',
      source: 'awslabs/landing-zone-accelerator-on-aws#269, aws/aws-cli#8413',
      action: 'document',
      aws: [
        answers('GetDocument', {
          status: 400,
          code: 'UnrecognizedClientException',
          message: 'The security token included in the request is invalid',
        }),
      ],
      says: /us-west-2 may not be enabled in this account, or the session is valid in regions of the default set only/,
      left: '0 writes',
    },
    {
      member: 'HEAD: S3 refuses the bucket, and a HEAD has no reason',
      source: 'ministryofjustice/analytical-platform#10695',
      action: 'bucket',
      aws: [answers('HeadBucket', { status: 403, code: 'AccessDenied' })],
      says: /belongs to another account than.* or a policy of the caller.*S3 says 403 without a reason, as to any HEAD/,
      saysNot: /UnknownError/,
      left: 'nothing',
    },
  ],
};
