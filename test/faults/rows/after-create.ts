import { always, answers, type Kind } from '../row.ts';
import { makeBucket } from '../scene.ts';

const noUser = {
  status: 404,
  code: 'NoSuchEntity',
  message: 'The user with name loki-storage cannot be found.',
};
const noBucket = { status: 404, code: 'NoSuchBucket', message: 'The specified bucket does not exist' };
const aborted = {
  status: 409,
  code: 'OperationAborted',
  message:
    'A conflicting conditional operation is currently in progress against this resource. Please try again.',
};
const concurrent = {
  status: 409,
  code: 'ConcurrentModification',
  message:
    'The request was rejected because multiple requests to change this object were submitted simultaneously.',
};
const unmodifiable = {
  status: 409,
  code: 'EntityTemporarilyUnmodifiable',
  message:
    'The request was rejected because it referenced an entity that is temporarily unmodifiable, such as a user name that was deleted and then recreated.',
};

const rotated = /A new key, AKIA\w+, is in the parameter/;

/** A first look finds no user; the looks after a step of the run's own show what was there before it. */
export const staleReads: Kind = {
  kind: 'a read that is some seconds old',
  rows: [
    {
      member: 'GetUser: there is no user yet that this run made',
      source: 'hashicorp/terraform-provider-aws#16796',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      aws: [{ operation: 'GetUser', kind: 'stale', nth: 3, times: 5 }],
      says: rotated,
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'GetUserPolicy: the policy is not shown that this run wrote',
      source: 'hashicorp/terraform-provider-aws#18458',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      aws: [{ operation: 'GetUserPolicy', kind: 'stale', nth: 3, times: 5 }],
      says: [/IAM does not show yet what was changed: user policy/, rotated],
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'GetUser: the tags are those before this run',
      source: 'IAM user guide, "Changes that I make are not always immediately visible"',
      action: 'keys',
      prepare: makeBucket,
      aws: [{ operation: 'GetUser', kind: 'stale', nth: 4, times: 8 }],
      says: [/does not show yet what this run wrote/, rotated],
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'ListAccessKeys: the key that this run made is not listed',
      source: 'IAM user guide, "Changes that I make are not always immediately visible"',
      action: 'keys',
      prepare: makeBucket,
      aws: [{ operation: 'ListAccessKeys', kind: 'stale', nth: 4, times: 8 }],
      says: rotated,
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'GetParameterHistory: the version that this run wrote is not listed',
      source: 'hashicorp/terraform-provider-aws#1004 (a parameter that was deleted a moment ago)',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      aws: [{ operation: 'GetParameterHistory', kind: 'stale', nth: 4, times: 8 }],
      says: rotated,
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'GitHub: the secrets that this run wrote are not listed',
      source: 'none found; the same kind',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      github: [{ operation: 'actions/list-repo-secrets', kind: 'stale', nth: 4, times: 8 }],
      says: rotated,
      left: 'user, 1 key, 2 secrets written',
    },
  ],
};

/** What AWS cannot do yet is waited for, with progress, and ends as if nothing had been. */
export const afterCreate: Kind = {
  kind: 'right after a create',
  rows: [
    {
      member: 'PutUserPolicy: the new user is not known yet',
      source: 'hashicorp/terraform-provider-aws#2449',
      action: 'keys',
      bundle: true,
      prepare: makeBucket,
      aws: [answers('PutUserPolicy', noUser)],
      says: [/not yet: NoSuchEntity.*trying again \(\d+ s\)/, rotated],
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'TagUser: the new user is not known yet',
      source: 'hashicorp/terraform-provider-aws#18458',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      aws: [answers('TagUser', noUser, 2)],
      says: rotated,
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'CreateAccessKey: the new user is not known yet',
      source: 'hashicorp/terraform-provider-aws#18458',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      aws: [answers('CreateAccessKey', noUser, 3)],
      says: rotated,
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'CreateUser: another change is under way',
      source: 'hashicorp/terraform-provider-aws#42079',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      aws: [answers('CreateUser', concurrent, 2)],
      says: [/not yet: ConcurrentModification/, rotated],
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'CreateUser: a user of that name was just deleted',
      source: 'IAM API reference, CreateUser',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      aws: [answers('CreateUser', unmodifiable, 4)],
      says: [/not yet: EntityTemporarilyUnmodifiable/, rotated],
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'PutParameter: it was written a moment ago',
      source: 'hashicorp/terraform-provider-aws#1082',
      action: 'keys',
      prepare: makeBucket,
      aws: [answers('PutParameter', { status: 400, code: 'TooManyUpdates' }, 3)],
      says: [/not yet: TooManyUpdates/, rotated],
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'CreateBucket: a bucket of that name was just deleted',
      source: 'aws/aws-cli#2593',
      action: 'bucket',
      aws: [answers('CreateBucket', aborted, 3)],
      says: [/not yet: OperationAborted/, /settings changed/],
      left: 'bucket',
    },
    {
      member: 'CreateBucket: the name is busy for longer than three minutes',
      source: 'hashicorp/terraform-provider-aws#7628 (45 minutes)',
      action: 'bucket',
      aws: [answers('CreateBucket', aborted, always)],
      says: /S3 refused CreateBucket of logs-\w+ \(OperationAborted: A conflicting.*still busy.*Run again/,
      left: 'nothing',
    },
    {
      member: 'PutBucketVersioning: the new bucket is not known yet',
      source: 'hashicorp/terraform-provider-aws#7628',
      action: 'bucket',
      aws: [answers('PutBucketVersioning', noBucket, 3)],
      says: [/not yet: NoSuchBucket/, /settings changed/],
      left: 'bucket',
    },
    {
      member: 'PutBucketPolicy: the settings written before are not settled',
      source: 'hashicorp/terraform-provider-aws#33478',
      action: 'bucket',
      aws: [answers('PutBucketPolicy', aborted, 3)],
      says: [/not yet: OperationAborted/, /settings changed/],
      left: 'bucket',
    },
    {
      member: 'UpdateDocumentDefaultVersion: the new document is not known yet',
      source: 'SSM API reference, UpdateDocumentDefaultVersion',
      action: 'document',
      aws: [
        answers('UpdateDocumentDefaultVersion', {
          status: 400,
          code: 'InvalidDocument',
          message: 'The specified SSM document doesn’t exist.',
        }),
      ],
      says: [/not yet: InvalidDocument/, /2 documents of .* published/],
      left: '4 writes',
    },
  ],
};
