import { always, answers, type Kind } from '../row.ts';
import { makeBucket } from '../scene.ts';

/** What cannot succeed ends before a user is made. */
export const bucketMissing: Kind = {
  kind: 'what cannot succeed',
  rows: [
    {
      member: 'keys: there is no such bucket',
      source: 'the issue',
      action: 'keys',
      says: /There is no bucket logs-\w+. Run the bucket action first, or check the name; no user and no key/,
      left: 'nothing',
    },
    {
      member: 'keys: the bucket is in another region, S3 redirects',
      source: 'S3 API reference, "Error responses": PermanentRedirect',
      action: 'keys',
      bundle: true,
      prepare: makeBucket,
      inputs: { region: 'eu-west-1' },
      says: /The bucket logs-\w+ is in us-west-2, not in eu-west-1. Set the input `region` to us-west-2/,
      left: 'nothing',
    },
    {
      member: 'keys: the bucket is in another region, S3 refuses and names it',
      source: 'S3 API reference, HeadBucket (x-amz-bucket-region)',
      action: 'keys',
      prepare: makeBucket,
      aws: [
        answers('HeadBucket', {
          status: 403,
          code: 'AccessDenied',
          headers: { 'x-amz-bucket-region': 'eu-west-1' },
        }),
      ],
      says: /The bucket logs-\w+ is in eu-west-1, not in us-west-2/,
      left: 'nothing',
    },
    {
      member: 'keys: the bucket was made a moment ago',
      source: 'S3 user guide, "Amazon S3 data consistency model" (bucket configurations)',
      action: 'keys',
      prepare: makeBucket,
      aws: [answers('HeadBucket', { status: 404, code: 'NoSuchBucket' }, 2)],
      says: [/S3 knows no bucket logs-\w+; looking again/, /A new key, AKIA\w+, is in the parameter/],
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'keys: S3 refuses the bucket to this run, which proves nothing',
      source: 'ministryofjustice/analytical-platform#10695 (HeadBucket 403)',
      action: 'keys',
      slow: true,
      prepare: makeBucket,
      aws: [answers('HeadBucket', { status: 403, code: 'AccessDenied' })],
      says: [/S3 says 403 without a reason, as to any HEAD/, /A new key, AKIA\w+, is in the parameter/],
      left: 'user, 1 key, 2 secrets written',
    },
    {
      member: 'keys: S3 refuses the new key for good',
      source: 'the issue (120 lines of UnknownError)',
      action: 'keys',
      prepare: makeBucket,
      aws: [answers('PutObject', { status: 403, code: 'AccessDenied' }, always)],
      says: [
        /to work on logs-\w+: \d+ s, .*AccessDenied/,
        /did not work on the bucket logs-\w+ for 2 minutes/,
      ],
      saysNot: /UnknownError|(waiting for AKIA[^\n]*\n){20}/,
      left: 'user, 0 keys, 0 secrets written',
    },
  ],
};
