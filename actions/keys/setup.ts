import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import { SSMClient } from '@aws-sdk/client-ssm';
import { bucketArn } from '../../src/aws/arn.ts';
import { createClient } from '../../src/aws/clients.ts';
import type { UserName } from '../../src/aws/input-types.ts';
import { requireBucket } from '../../src/aws/locate-bucket.ts';
import { ownerOfRun } from '../../src/aws/owner.ts';
import { storagePolicy } from '../../src/aws/storage-policy.ts';
import { userOf } from '../../src/aws/storage-user.ts';
import { waitUntilUsable } from '../../src/aws/wait-until-usable.ts';
import type { SecretScope } from '../../src/github/scope.ts';
import { combineStores, openSecretStore, type SecretStore } from '../../src/github/secrets.ts';
import type { Waiting } from '../../src/poll.ts';
import type { RotationDeps, RotationOptions } from '../../src/rotation/options.ts';
import { type KeysInputs, parameterOf } from './inputs.ts';
import { secretNames } from './secret-names.ts';

/** What the inputs ask for. */
export function rotationOptions(
  values: KeysInputs,
  user: UserName = values.user ?? userOf(values.bucket),
): RotationOptions {
  const { bucket, region } = values;
  const owner = ownerOfRun({ bucket, environment: values.ownerEnvironment ?? values.environment });
  return {
    identity: { ...user, boundary: values.permissionsBoundary, owner },
    policy: storagePolicy(bucketArn(bucket, region), values.encryption),
    bucket: { name: bucket, region },
    parameter: parameterOf(values.parameter, user),
    parameterKey: values.parameterKey,
    secretNames: secretNames(values, user),
    maxAgeDays: values.maxAge,
    graceDays: values.gracePeriod,
    overlapHours: values.overlap,
    deployedKey: values.deployedKey,
  };
}

/** What the rotation works with: clients of AWS, the secrets, and the test of a new key. */
export function rotationDeps(values: KeysInputs, waiting: Waiting): RotationDeps {
  const { bucket: name, region } = values;
  const client = { region, policyDocument: 'actions/keys/README.md', waiting };
  return {
    ...waiting,
    iam: createClient(IAMClient, client),
    ssm: createClient(SSMClient, client),
    secrets: openSecrets(values, waiting),
    requireBucket: () => requireBucket(createClient(S3Client, client), { name, region }, waiting),
    waitUntilUsable: (pair) => waitUntilUsable(pair, { name, region }, waiting),
    mask: core.setSecret,
  };
}

/** The secrets that the key goes to; `undefined` where no token was given (`status`, `plan`, `retire`, `remove`). */
function openSecrets(values: KeysInputs, waiting: Waiting): SecretStore | undefined {
  if (values.githubToken === undefined) return undefined;
  const client = getOctokit(values.githubToken);
  return combineStores(scopesOf(values).map((scope) => openSecretStore({ ...waiting, client, scope })));
}

function scopesOf({ organization, repository, environment, dependabot }: KeysInputs): SecretScope[] {
  if (organization !== undefined) {
    const scope = { kind: 'organization' as const, organization };
    return dependabot ? [scope, { ...scope, dependabot }] : [scope];
  }
  return (repository ?? [context.repo]).flatMap((own) => {
    const scope = { kind: 'repository' as const, ...own };
    const forActions: SecretScope =
      environment === undefined ? scope : { ...own, kind: 'environment', environment };
    return dependabot ? [forActions, { ...scope, dependabot }] : [forActions];
  });
}
