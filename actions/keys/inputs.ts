import { isValid, list, oneOf, secret, wholeNumber, yesNo } from '../../src/action/input-types.ts';
import { defaulted, type InputValues, optional, type Rule, required } from '../../src/action/inputs.ts';
import {
  accessKeyId,
  bucketName,
  encryption,
  isAlias,
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
  user: optional(userName),
  'permissions-boundary': optional(policyArn),
  bucket: required(bucketName),
  region: required(region),
  encryption: defaulted(encryption, 'AES256'),
  'github-token': optional(
    secret('a token that may write secrets', '${{ steps.app.outputs.token }}', /^\S+$/),
  ),
  repository: optional(list(repositoryName)),
  environment: optional(environmentName),
  organization: optional(organizationName),
  'owner-environment': optional(environmentName),
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
export const rules: readonly Rule<KeysInputs>[] = [
  ({ mode, githubToken }) =>
    mode === 'rotate' && githubToken === undefined
      ? 'github-token: not given, but `mode: rotate` writes secrets; give a token of a GitHub App with "Secrets: write"'
      : undefined,
  ({ organization, environment, repository }) =>
    organization !== undefined && (environment !== undefined || repository !== undefined)
      ? 'organization: secrets go to an organization or to a repository; give `organization`, or `repository` and `environment`'
      : undefined,
  ({ mode, deployedKey }) =>
    mode !== 'retire' && deployedKey !== undefined
      ? 'deployed-key: says to `mode: retire` what the hosts run with; other modes do not take it'
      : undefined,
  ({ mode, encryption: given }) =>
    mode === 'rotate' && isAlias(given)
      ? 'encryption: an alias as the resource of a policy allows nothing; give the ARN of its key, as the output `encryption` of the bucket action has it'
      : undefined,
  (values) => {
    const names = namesOf(namedSecrets(values)).map((name) => name.toUpperCase());
    return new Set(names).size < names.length
      ? 'access-key-id-secret, secret-access-key-secret, json-secret: two of them have the same name'
      : undefined;
  },
  ({ user, parameter: given }) => {
    if (user === undefined) return undefined;
    const parameter = parameterOf(given, user);
    return isValid(parameterName, parameter)
      ? undefined
      : `user: ${user.name} makes the parameter ${parameter}, which Parameter Store does not take as a name; give another \`user\`, or \`parameter\`; example: parameter: ${parameterName.example}`;
  },
];

/** The name of the parameter that the pair is written to. */
export function parameterOf(given: string | undefined, user: { name: string }): string {
  return given ?? `/loki-host/${user.name}/credentials`;
}

/** The names of the secrets as they are given. */
export function namedSecrets(values: KeysInputs): SecretNames {
  return {
    accessKeyId: values.accessKeyIdSecret,
    secretAccessKey: values.secretAccessKeySecret,
    json: values.jsonSecret,
  };
}
