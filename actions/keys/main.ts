import * as core from '@actions/core';
import { IAMClient } from '@aws-sdk/client-iam';
import { SSMClient } from '@aws-sdk/client-ssm';
import { waitUntilUsable } from '../../src/aws/access-keys.ts';
import { bucketArn } from '../../src/aws/arn.ts';
import { clientOptions, explanations } from '../../src/aws/clients.ts';
import { storagePolicy } from '../../src/aws/identity.ts';
import { otherAccess } from '../../src/aws/other-access.ts';
import { systemClock } from '../../src/poll.ts';
import { inspectRotation, type RotationDeps, type RotationOptions } from '../../src/rotation/inspect.ts';
import {
  type Outcome,
  outcomeOfInspection,
  outcomeOfRetirement,
  outcomeOfRotation,
} from '../../src/rotation/outcome.ts';
import { badge, usesOf } from '../../src/rotation/report.ts';
import { retire } from '../../src/rotation/retire.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import type { KeysInputs } from './inputs.ts';
import { openSecrets } from './secrets.ts';
import { summarize } from './summary.ts';

export async function main(values: KeysInputs, signal: AbortSignal): Promise<void> {
  const options = rotationOptions(values);
  const deps = rotationDeps(values, options, signal);
  const outcome = await perform(values.mode, options, deps);
  const isLook = values.mode === 'status' || values.mode === 'plan';
  const { state, identity } = outcome.inspection;
  const uses = isLook ? await usesOf(state, deps) : undefined;
  const widens = values.mode === 'retire' ? [] : await otherAccess(deps.iam, options.identity.name);
  const warnings = [
    ...identity.notes,
    ...(widens.length === 0
      ? []
      : [
          `${options.identity.name} has ${widens.join(', ')}, so its keys may do more than reach the bucket.`,
        ]),
  ];
  for (const warning of warnings) core.warning(warning);
  if (outcome.attention !== undefined) core.warning(outcome.attention);
  setOutputs(outcome, options);
  core.info(outcome.verdict);
  await summarize(outcome, uses, warnings);
}

function setOutputs(outcome: Outcome, { parameter }: RotationOptions): void {
  core.setOutput('rotated', outcome.rotated);
  core.setOutput('access-key-id', outcome.current?.id ?? '');
  core.setOutput('previous-key-id', outcome.previous?.id ?? '');
  core.setOutput('previous-key-state', outcome.previous?.state ?? 'none');
  core.setOutput('key-age-days', outcome.ageDays ?? '');
  core.setOutput('parameter', parameter);
  core.setOutput('next-step', outcome.nextStep);
  core.setOutput('attention', outcome.attention ?? '');
  core.setOutput('badge', JSON.stringify(badge(outcome)));
}

async function perform(
  mode: KeysInputs['mode'],
  options: RotationOptions,
  deps: RotationDeps,
): Promise<Outcome> {
  switch (mode) {
    case 'rotate':
      return outcomeOfRotation(await rotate(options, deps), options);
    case 'retire':
      return outcomeOfRetirement(await retire(options, deps), options);
    case 'status':
    case 'plan':
      return outcomeOfInspection(await inspectRotation(options, deps), options);
  }
}

function rotationOptions(values: KeysInputs): RotationOptions {
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

function rotationDeps(values: KeysInputs, { bucket }: RotationOptions, signal: AbortSignal): RotationDeps {
  const iam = new IAMClient(clientOptions(values.region));
  const ssm = new SSMClient(clientOptions(values.region));
  iam.middlewareStack.use(explanations('actions/keys/README.md'));
  ssm.middlewareStack.use(explanations('actions/keys/README.md'));
  const waiting = { clock: systemClock, signal, log: core.info };
  return {
    ...waiting,
    iam,
    ssm,
    secrets: openSecrets(values, waiting),
    test: (pair) => waitUntilUsable(pair, bucket, waiting),
    hide: core.setSecret,
  };
}
