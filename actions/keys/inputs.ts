import { list, oneOf, text, wholeNumber, yesNo } from '../../src/action/input-types.ts';
import { defaulted, type InputValues, optional, required } from '../../src/action/inputs.ts';
import {
  accessKeyId,
  bucketName,
  encryption,
  kmsKeyArn,
  parameterName,
  policyArn,
  region,
  userName,
} from '../../src/aws/input-types.ts';
import {
  environmentName,
  organizationName,
  repositoryName,
  secretName,
} from '../../src/github/input-types.ts';
import { namesOf, type SecretNames } from '../../src/rotation/options.ts';

export const inputs = {
  mode: defaulted(oneOf('rotate', 'retire', 'status', 'plan', 'remove'), 'rotate'),
  user: required(userName),
  'permissions-boundary': optional(policyArn),
  bucket: required(bucketName),
  region: required(region),
  encryption: defaulted(encryption, 'AES256'),
  'github-token': optional(text('a token that may write secrets', '${{ steps.app.outputs.token }}', /^\S+$/)),
  repository: optional(list(repositoryName)),
  environment: optional(environmentName),
  organization: optional(organizationName),
  dependabot: defaulted(yesNo, 'false'),
  'access-key-id-secret': defaulted(secretName, 'LOKI_S3_ACCESS_KEY_ID'),
  'secret-access-key-secret': defaulted(secretName, 'LOKI_S3_SECRET_ACCESS_KEY'),
  'json-secret': optional(secretName),
  parameter: optional(parameterName),
  'parameter-key': optional(kmsKeyArn),
  'max-age': defaulted(wholeNumber('days', 0, 3650), '90'),
  'deployed-key': optional(accessKeyId),
  overlap: defaulted(wholeNumber('hours', 0, 720), '6'),
  'grace-period': defaulted(wholeNumber('days', 0, 365), '7'),
};

export type KeysInputs = InputValues<typeof inputs>;

/** What only shows when inputs are looked at together. */
export function check(values: KeysInputs): string[] {
  const { mode, organization, environment, repository } = values;
  const problems: string[] = [];
  if (mode === 'rotate' && values.githubToken === undefined) {
    problems.push(
      'github-token: not given, but `mode: rotate` writes secrets; give a token of a GitHub App with "Secrets: write"',
    );
  }
  if (organization !== undefined && (environment !== undefined || repository !== undefined)) {
    problems.push(
      'organization: secrets go to an organization or to a repository; give `organization`, or `repository` and `environment`',
    );
  }
  if (mode !== 'retire' && values.deployedKey !== undefined) {
    problems.push('deployed-key: says to `mode: retire` what the hosts run with; other modes do not take it');
  }
  const names = namesOf(secretNames(values)).map((name) => name.toUpperCase());
  if (new Set(names).size < names.length) {
    problems.push(
      'access-key-id-secret, secret-access-key-secret, json-secret: two of them have the same name',
    );
  }
  return problems;
}

/** The names of the secrets that the key is written to. */
export function secretNames(values: KeysInputs): SecretNames {
  return {
    accessKeyId: values.accessKeyIdSecret,
    secretAccessKey: values.secretAccessKeySecret,
    json: values.jsonSecret,
  };
}
