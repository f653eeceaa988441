import { UserError } from '../action/errors.ts';
import { type AccessKey, deleteAccessKey, type KeyPair } from '../aws/access-keys.ts';
import { tagUser } from '../aws/identity.ts';
import { proveParameterWrite, readPair } from '../aws/parameters.ts';
import {
  type Inspection,
  inspectRotation,
  type RotationDeps,
  type RotationOptions,
  secretValues,
} from './inspect.ts';
import { newPair } from './new-pair.ts';
import { recordTags } from './record.ts';
import { makeRoom } from './room.ts';
import { freshMs, previousKey } from './state.ts';

export interface Rotated {
  /** As it is at the end. */
  inspection: Inspection;
  /** The key the parameter and the secrets hold now. */
  current: AccessKey;
  previous: AccessKey | undefined;
  /** Whether this run made the current key. */
  rotated: boolean;
  /** Whether this run wrote the secrets. */
  published: boolean;
}

/** What a run has done, of what cannot be read again. */
interface Run {
  options: RotationOptions;
  deps: RotationDeps;
  proven: boolean;
  made?: string;
  written?: string;
}

/** Milliseconds after which a run that others keep getting in the way of stops. */
const patience = 30 * 60_000;
const longestNap = 30_000;

/**
 * Hands out a new key where one is due: looks, does one step, and looks again, until there is nothing left to do.
 * docs/rotation.md says why each step leaves something that the next run, or another one at the same time, can go on from.
 */
export async function rotate(options: RotationOptions, deps: RotationDeps): Promise<Rotated> {
  const run: Run = { options, deps, proven: false };
  const end = deps.clock.now() + patience;
  for (;;) {
    const inspection = await inspectRotation(options, deps, run);
    const current = await step(inspection, run);
    if (current !== undefined) {
      const previous = previousKey(inspection.state);
      const rotated = current.id === run.made;
      return { inspection, current, previous, rotated, published: run.written !== undefined };
    }
    if (deps.clock.now() > end) {
      throw new UserError(
        `The keys of ${options.identity.name} were changed by others for half an hour: ${inspection.decision.reason}. See that one rotation runs at a time, then run again.`,
      );
    }
  }
}

/** Returns the key to keep when nothing is left to do. */
async function step(inspection: Inspection, run: Run): Promise<AccessKey | undefined> {
  const { decision, identity, state } = inspection;
  const { options, deps } = run;
  const { iam, ssm, clock, signal, log } = deps;
  if (decision.kind === 'rotate' && !run.proven) {
    log(`A new key is due: ${decision.reason}`);
    await prove(run);
    return undefined;
  }
  if (identity.pending.length > 0) {
    for (const { change, apply } of identity.pending) {
      log(`${change.setting}: ${change.from} → ${change.to}`);
      await apply();
    }
    return undefined;
  }
  switch (decision.kind) {
    case 'keep':
      return decision.key;
    case 'remove':
      log(`Removing ${decision.key.id}: ${decision.reason}`);
      await deleteAccessKey(iam, options.identity.name, decision.key.id);
      return undefined;
    case 'wait':
      log(`Waiting until ${decision.until.toISOString()} at most: ${decision.reason}`);
      await clock.sleep(Math.min(longestNap, decision.until.getTime() - state.now.getTime() + 1000), signal);
      return undefined;
    case 'finish':
      log(`The last rotation is finished first: ${decision.reason}`);
      await handOut(await readPair(ssm, options.parameter, deps.hide), state, run);
      return undefined;
    case 'rotate':
      if (await makeRoom(options, state, deps)) return undefined;
      await rotateNow(inspection, run);
      return undefined;
  }
}

async function rotateNow({ state, age }: Inspection, run: Run): Promise<void> {
  if (age() > freshMs) return;
  const pair = await newPair(run.options, new Date(state.now.getTime() + age()), run.deps);
  if (pair === undefined) return;
  run.made = pair.accessKeyId;
  await handOut(pair, state, run);
}

/** Writes to the secrets what the parameter holds already, and records it. */
async function handOut(pair: KeyPair, state: Inspection['state'], run: Run): Promise<void> {
  const { options, deps } = run;
  const values = secretValues(options.secretNames, pair);
  run.written = pair.accessKeyId;
  if (deps.secrets !== undefined) {
    await deps.secrets.publish(values);
    deps.log(`Wrote the secrets ${Object.keys(values).join(', ')}`);
  }
  const others = state.keys.map(({ id }) => id).filter((id) => id !== pair.accessKeyId);
  const { currentKey, previousKey = '' } = state.record;
  const before = currentKey === pair.accessKeyId ? previousKey : (currentKey ?? '');
  await tagUser(
    deps.iam,
    options.identity.name,
    recordTags({
      currentKey: pair.accessKeyId,
      currentSince: state.now,
      previousKey: others.includes(before) ? before : '',
    }),
  );
}

async function prove(run: Run): Promise<void> {
  const { ssm, secrets, log } = run.deps;
  log('Proving that the parameter and the secrets can be written');
  await secrets?.proveWrite();
  await proveParameterWrite(ssm, run.options.parameter);
  run.proven = true;
}
