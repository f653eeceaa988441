import { always, answers, type Kind, type Row } from '../row.ts';
import { makeBucket } from '../scene.ts';

function bucketRow(member: string, source: string, fault: Parameters<typeof answers>, says: RegExp): Row {
  const left = fault[0] === 'CreateBucket' ? 'nothing' : 'bucket';
  return { member, source, action: 'bucket', aws: [answers(...fault)], says, left };
}

function keysRow(member: string, source: string, fault: Parameters<typeof answers>, says: RegExp): Row {
  return {
    member,
    source,
    action: 'keys',
    prepare: makeBucket,
    aws: [answers(...fault)],
    says,
    left: 'nothing',
  };
}

/** Every answer of AWS is a sentence, and none a bug of ours. */
export const answersOfAws: Kind = {
  kind: 'an answer of AWS',
  rows: [
    bucketRow(
      'a quota of buckets',
      'the issue',
      [
        'CreateBucket',
        {
          status: 400,
          code: 'TooManyBuckets',
          message: 'You have attempted to create more buckets than allowed',
        },
      ],
      /S3 refused CreateBucket of logs-\w+ \(TooManyBuckets: You have.*Service Quotas \(S3, us-west-2\)/,
    ),
    {
      member: 'a tag that S3, or a tag policy, does not take',
      source: 'the issue',
      action: 'bucket',
      inputs: { tags: 'Cost Center=' },
      aws: [
        answers('PutBucketTagging', {
          status: 400,
          code: 'InvalidTag',
          message: 'The TagValue you have provided is invalid',
        }),
      ],
      says: /S3 refused PutBucketTagging of logs-\w+ \(InvalidTag: The TagValue.*Give other `tags`/,
      left: 'bucket',
    },
    bucketRow(
      'an account that is not signed up',
      'S3 API reference, "Error responses"',
      [
        'CreateBucket',
        {
          status: 403,
          code: 'NotSignedUp',
          message: 'Your account is not signed up for the Amazon S3 service.',
        },
      ],
      /S3 refused CreateBucket.*NotSignedUp.*whoever administers it finds out why/,
    ),
    bucketRow(
      'a code that nobody here has heard of',
      'any new code',
      ['PutBucketVersioning', { status: 400, code: 'BrandNewReason', message: 'It is Tuesday.' }],
      /S3 refused PutBucketVersioning of logs-\w+ \(BrandNewReason: It is Tuesday\)\./,
    ),
    bucketRow(
      'a setting that the KMS key does not allow',
      'S3 user guide, "Troubleshooting SSE-KMS"',
      ['PutBucketEncryption', { status: 400, code: 'KMS.NotFoundException', message: 'Key does not exist' }],
      /S3 refused PutBucketEncryption.*KMS key must exist in us-west-2, be enabled/,
    ),
    keysRow(
      'a quota of parameters',
      'SSM API reference, PutParameter',
      [
        'PutParameter',
        {
          status: 400,
          code: 'ParameterLimitExceeded',
          message: 'You have exceeded the number of parameters for this AWS account.',
        },
      ],
      /SSM refused PutParameter of \/loki-host\S+ \(ParameterLimitExceeded.*Service Quotas \(SSM/,
    ),
    {
      ...keysRow(
        'a permissions boundary that does not exist',
        'hashicorp/terraform-provider-aws (boundary "is not attachable")',
        [
          'CreateUser',
          {
            status: 404,
            code: 'NoSuchEntity',
            message: 'Scope ARN: arn:aws:iam::123456789012:policy/none does not exist or is not attachable.',
          },
        ],
        /IAM refused CreateUser.*Scope ARN.*Check the inputs `user` and `permissions-boundary`/,
      ),
      saysNot: /not yet:/,
    },
    {
      ...keysRow(
        'a parameter whose oldest version has a label',
        'SSM API reference, PutParameter: ParameterMaxVersionLimitExceeded',
        [
          'PutParameter',
          {
            status: 400,
            code: 'ParameterMaxVersionLimitExceeded',
            message:
              'You attempted to create a new version by calling PutParameter. Version 1, the oldest version, cannot be deleted because it has a label associated with it.',
          },
        ],
        /SSM refused PutParameter of \/loki-host.*ParameterMaxVersionLimitExceeded.*unlabel-parameter-version/,
      ),
    },
    keysRow(
      'a key that the parameter is encrypted with, which is disabled',
      'SSM API reference, PutParameter',
      ['PutParameter', { status: 400, code: 'InvalidKeyId', message: 'alias/aws/ssm is disabled.' }],
      /SSM refused PutParameter.*InvalidKeyId: alias\/aws\/ssm is disabled.*KMS key must exist/,
    ),
    keysRow(
      'a session that has expired',
      'aws-actions/configure-aws-credentials (role-duration-seconds)',
      [
        'ListAccessKeys',
        {
          status: 403,
          code: 'ExpiredToken',
          message: 'The security token included in the request is expired',
        },
      ],
      /ExpiredToken.*session of this run has expired.*role-duration-seconds/,
    ),
    keysRow(
      'a clock that is wrong',
      'IAM user guide, "Signature … not yet current"',
      [
        'ListAccessKeys',
        {
          status: 403,
          code: 'SignatureDoesNotMatch',
          message: 'Signature expired: 20260301T000000Z is now earlier than 20260301T001000Z',
        },
        always,
      ],
      /The clock of the runner is wrong/,
    ),
    {
      member: 'a document that two runs publish at once',
      source: 'the issue ("duplicate ids"); hashicorp/terraform#13491',
      action: 'document',
      aws: [
        answers('CreateDocument', {
          status: 400,
          code: 'DocumentAlreadyExists',
          message: 'Document with same name already exists',
        }),
      ],
      says: /SSM refused CreateDocument of loki-\w+ \(DocumentAlreadyExists.*Another run made/,
      left: '0 writes',
    },
    {
      member: 'a quota of documents',
      source: 'SSM API reference, CreateDocument',
      action: 'document',
      aws: [
        answers('CreateDocument', {
          status: 400,
          code: 'DocumentLimitExceeded',
          message: 'You can have at most 500 active SSM documents.',
        }),
      ],
      says: /SSM refused CreateDocument.*DocumentLimitExceeded.*Service Quotas \(SSM/,
      left: '0 writes',
    },
    {
      member: "a proxy's page in place of IAM's answer",
      source: 'the SDK, for a body that it cannot read: Deserialization error',
      action: 'keys',
      aws: [answers('ListAccessKeys', { status: 403, body: '<html><body>Blocked by the firewall</body>' })],
      says: /IAM did not answer ListAccessKeys of loki-\w+ in the form of AWS \(status 403\).*a proxy/,
      left: 'nothing',
    },
    {
      member: "a page in place of SSM's answer, with status 200",
      source: 'the SDK, for a body that it cannot read: Deserialization error',
      action: 'document',
      aws: [answers('GetDocument', { status: 200, body: '<html><body>Sign in</body></html>' })],
      says: /SSM did not answer GetDocument of \S+ in the form of AWS \(status 200\)/,
      left: '0 writes',
    },
    {
      member: 'an answer without what it always has',
      source: 'the same proxies',
      action: 'keys',
      prepare: makeBucket,
      aws: [
        answers('CreateAccessKey', {
          status: 200,
          body: '<CreateAccessKeyResponse></CreateAccessKeyResponse>',
        }),
      ],
      says: /IAM answered CreateAccessKey without a key/,
      left: 'user, 0 keys, 0 secrets written',
    },
  ],
};
