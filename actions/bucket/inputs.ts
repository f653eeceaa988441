import { keyValues, oneOf, wholeNumber, yesNo } from '../../src/action/input-types.ts';
import { defaulted, type InputValues, optional, required } from '../../src/action/inputs.ts';
import { bucketName, encryption, region } from '../../src/aws/input-types.ts';
import { environmentName } from '../../src/github/input-types.ts';

export const inputs = {
  bucket: required(bucketName),
  region: required(region),
  mode: defaulted(oneOf('apply', 'plan'), 'apply'),
  encryption: defaulted(encryption, 'AES256'),
  versioning: defaulted(yesNo, 'true'),
  'noncurrent-days': defaulted(wholeNumber('days', 1, 3650), '30'),
  tags: defaulted(keyValues('`Key=Value` lines', 'team=telemetry'), ''),
  'account-regional-namespace': defaulted(yesNo, 'false'),
  'owner-environment': optional(environmentName),
};

export type BucketInputs = InputValues<typeof inputs>;
