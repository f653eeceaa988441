import * as core from '@actions/core';
import { IAMClient } from '@aws-sdk/client-iam';
import { SSMClient } from '@aws-sdk/client-ssm';
import { waitUntilUsable } from '../../src/aws/access-keys.ts';
import { bucketArn } from '../../src/aws/arn.ts';
import { clientOptions, explanations } from '../../src/aws/clients.ts';
import { storagePolicy } from '../../src/aws/identity.ts';
import type { RotationDeps, RotationOptions } from '../../src/rotation/inspect.ts';
import type { KeysInputs } from './inputs.ts';
import { openSecrets } from './secrets.ts';

export function rotationOptions(values: KeysInputs): RotationOptions {
  const { user, bucket, region } = values;
  return {
    identity: { ...user, boundary: values.permissionsBoundary },
    policy: storagePolicy(bucketArn(bucket, region), values.encryption),
    bucket: { name: bucket, region },
    parameter: values.parameter ?? `/loki-host/${user.name}/credentials`,
    secretNames: {
      accessKeyId: values.accessKeyIdSecret,
      secretAccessKey: values.secretAccessKeySecret,
      json: values.jsonSecret,
    },
    maxAgeDays: values.maxAge,
    graceDays: values.gracePeriod,
    overlapHours: values.overlap,
    deployedKey: values.deployedKey,
  };
}

/** @param waiting time, cancellation and the log, as the caller has them */
export function rotationDeps(
  values: KeysInputs,
  { bucket }: RotationOptions,
  waiting: Pick<RotationDeps, 'clock' | 'signal' | 'log'>,
): RotationDeps {
  const iam = new IAMClient(clientOptions(values.region));
  const ssm = new SSMClient(clientOptions(values.region));
  iam.middlewareStack.use(explanations('actions/keys/README.md'));
  ssm.middlewareStack.use(explanations('actions/keys/README.md'));
  return {
    ...waiting,
    iam,
    ssm,
    secrets: openSecrets(values, waiting),
    test: (pair) => waitUntilUsable(pair, bucket, waiting),
    hide: core.setSecret,
  };
}
