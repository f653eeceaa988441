import * as core from '@actions/core';
import { IAMClient } from '@aws-sdk/client-iam';
import { SSMClient } from '@aws-sdk/client-ssm';
import { writeSummary } from '../../src/action/summary.ts';
import { bucketArn } from '../../src/aws/arn.ts';
import { clientOptions, explanations } from '../../src/aws/clients.ts';
import { storagePolicy } from '../../src/aws/identity.ts';
import { systemClock } from '../../src/poll.ts';
import { ageInDays } from '../../src/rotation/decide.ts';
import {
  type Outcome,
  outcomeOfInspection,
  outcomeOfRetirement,
  outcomeOfRotation,
} from '../../src/rotation/outcome.ts';
import { retire } from '../../src/rotation/retire.ts';
import {
  inspectRotation,
  type RotationDeps,
  type RotationOptions,
  rotate,
} from '../../src/rotation/rotate.ts';
import type { KeysInputs } from './inputs.ts';
import { openSecrets } from './secrets.ts';

export async function main(values: KeysInputs, signal: AbortSignal): Promise<void> {
  const options = rotationOptions(values);
  const deps = rotationDeps(values, signal);
  const outcome = await perform(values.mode, options, deps);
  core.setOutput('rotated', outcome.rotated);
  core.setOutput('access-key-id', outcome.current?.id ?? '');
  core.setOutput('previous-key-id', outcome.previous?.id ?? '');
  core.setOutput('previous-key-state', outcome.previous?.state ?? 'none');
  core.setOutput('key-age-days', outcome.ageDays ?? '');
  core.setOutput('parameter', options.parameter);
  core.setOutput('next-step', outcome.nextStep);
  core.info(outcome.verdict);
  await summarize(outcome, deps.now);
}

async function perform(
  mode: KeysInputs['mode'],
  options: RotationOptions,
  deps: RotationDeps,
): Promise<Outcome> {
  switch (mode) {
    case 'rotate':
      return outcomeOfRotation(await rotate(options, deps), deps.now);
    case 'retire':
      return outcomeOfRetirement(await retire(options, deps), deps.now);
    case 'status':
    case 'plan':
      return outcomeOfInspection(await inspectRotation(options, deps), deps.now);
  }
}

function rotationOptions(values: KeysInputs): RotationOptions {
  const { user, bucket, region } = values;
  return {
    identity: user,
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
  };
}

function rotationDeps(values: KeysInputs, signal: AbortSignal): RotationDeps {
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
    now: new Date(),
    hide: core.setSecret,
  };
}

async function summarize(outcome: Outcome, now: Date): Promise<void> {
  const { inspection, current, previous } = outcome;
  const role = (id: string) =>
    id === current?.id ? 'handed out' : id === previous?.id ? 'replaced' : 'not recorded';
  const before = inspection.state.keys.filter(({ id }) => id !== current?.id);
  const keys = [...before, ...(current === undefined ? [] : [current])];
  await writeSummary({
    title: 'Keys',
    verdict: outcome.verdict,
    table: [
      ['key', 'is', 'state', 'age in days'],
      ...keys.map((key) => {
        const state = key.id === previous?.id ? previous.state : key.active ? 'active' : 'inactive';
        return [key.id, role(key.id), state, String(ageInDays(key, now))];
      }),
    ],
    ...(outcome.advice === undefined ? {} : { next: outcome.advice }),
  });
}
