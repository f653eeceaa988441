import { UserError } from '../action/errors.ts';
import { type AccessKey, deleteAccessKey, type KeyPair } from '../aws/access-keys.ts';
import { proveParameterWrite, readPair } from '../aws/parameters.ts';
import { type Decision, decide } from './decide.ts';
import { type Inspection, inspect } from './inspect.ts';
import { type RotationDeps, type RotationOptions, valuesOf } from './options.ts';
import { lookAgainMs, type OwnWork, withOwnWork } from './own-work.ts';
import { writeRecord } from './record.ts';
import { deployAdvice, type Report, reportOn } from './report.ts';
import { type Changed, changeUser } from './rotate/change-user.ts';
import { newPair } from './rotate/new-pair.ts';
import { notRotated, retireNow } from './rotate/on-request.ts';
import { makeRoom } from './rotate/room.ts';
import { ageInDays, type RotationState, staleAfterMs } from './state.ts';

/** A run, and what it did that cannot be read again. */
interface Run {
  options: RotationOptions;
  deps: RotationDeps;
  /** Whether it proved that it can write the parameter and the secrets. */
  proven: boolean;
  own: OwnWork;
  changed?: Changed;
  /** The key of an earlier run whose rotation it finished. */
  finished?: string;
  /** The replaced key that it took out of use; IAM may list it as active for a moment. */
  retired?: string;
}

/** Milliseconds after which a run gives up whose keys others keep changing. */
const giveUpAfterMs = 30 * 60_000;
const longestSleepMs = 30_000;

/**
 * Hands out a new key where one is due: looks, does one step, and looks again, until there is nothing left to do.
 * docs/rotation.md says why each step leaves something that the next run, or another one at the same time, can continue.
 */
export async function rotate(options: RotationOptions, deps: RotationDeps): Promise<Report> {
  const run: Run = { options, deps, proven: false, own: { deleted: new Set() } };
  const end = deps.clock.now() + giveUpAfterMs;
  for (;;) {
    const { own, finished } = run;
    const found = await inspect(options, deps);
    const inspection = { ...found, state: withOwnWork(found.state, own) };
    const made = own.made?.key.id ?? finished;
    const decision = decide(inspection.state, { ...options, made, written: own.written });
    if (!(await step(inspection, decision, run))) return reportRotation(inspection, decision, run);
    if (deps.clock.now() > end) {
      throw new UserError(
        `Others kept changing the keys of ${options.identity.name} for half an hour: ${decision.reason}. Make sure that one rotation runs at a time, then run again.`,
      );
    }
  }
}

/** Does the first step that applies; `false` when there is nothing left to do. */
async function step(inspection: Inspection, decision: Decision, run: Run): Promise<boolean> {
  const { pending } = inspection.identity;
  const { log } = run.deps;
  if ((decision.kind === 'rotate' || decision.kind === 'retire') && !run.proven) {
    log(`A new key is due: ${decision.reason}`);
    await proveWrites(inspection.state, run);
    return true;
  }
  if (pending.length === 0) return await carryOut(decision, inspection, run);
  run.changed = await changeUser(pending, run.changed, run.deps);
  return true;
}

/** `false` when the decision is to keep the key that there is. */
async function carryOut(decision: Decision, inspection: Inspection, run: Run): Promise<boolean> {
  const { options, deps } = run;
  const { state } = inspection;
  switch (decision.kind) {
    case 'keep':
      return false;
    case 'delete':
      deps.log(`Deleting ${decision.key.id}: ${decision.reason}`);
      await deleteAccessKey(deps.iam, options.identity.name, decision.key.id);
      run.own.deleted.add(decision.key.id);
      return true;
    case 'wait':
      deps.log(`Waiting until ${decision.until.toISOString()} at most: ${decision.reason}`);
      await sleepUntil(decision.until, state.now, deps);
      return true;
    case 'finish':
      deps.log(`The last rotation is finished first: ${decision.reason}`);
      await handOut(await readPair(deps.ssm, options.parameter, deps.mask), inspection, run);
      if (isInterrupted(decision.key, state)) run.finished = decision.key.id;
      return true;
    case 'retire':
      if (run.retired === decision.key.id) await deps.clock.sleep(lookAgainMs, deps.signal);
      else await retireNow({ ...decision, now: state.now }, options, deps);
      run.retired = decision.key.id;
      return true;
    case 'blocked':
      throw notRotated(decision.reason, 'Deploy to all hosts (the workflow "Deploy Loki"), then run again');
    case 'rotate':
      await makeRoomOrPair(inspection, run);
      return true;
  }
}

/** Whether it is the key of a rotation that died a moment ago, and not one whose record was lost. */
function isInterrupted(key: AccessKey, { record, now }: RotationState): boolean {
  return key.id !== record.currentKey && ageInDays(key, now) === 0;
}

async function sleepUntil(until: Date, now: Date, { clock, signal }: RotationDeps): Promise<void> {
  await clock.sleep(Math.min(longestSleepMs, until.getTime() - now.getTime() + 1000), signal);
}

async function makeRoomOrPair(inspection: Inspection, run: Run): Promise<void> {
  const deleted = await makeRoom(run.options, inspection.state, run.deps);
  if (deleted === undefined) await handOutNewPair(inspection, run);
  else run.own.deleted.add(deleted);
}

async function handOutNewPair(inspection: Inspection, run: Run): Promise<void> {
  if (inspection.age() > staleAfterMs) return;
  const kmsKey = parameterKeyOf(run.options, inspection.state);
  const options = { ...run.options, parameterKey: kmsKey };
  const made = await newPair(options, timeAt(inspection), run.deps);
  if (made === undefined) return;
  const { pair, version } = made;
  run.own.made = {
    key: { id: pair.accessKeyId, active: true, created: timeAt(inspection) },
    version,
    kmsKey,
  };
  await handOut(pair, inspection, run);
}

/** The time at AWS. */
function timeAt({ state, age }: Inspection): Date {
  return new Date(state.now.getTime() + age());
}

/** Writes to the secrets what the parameter holds already, and records it. */
async function handOut(pair: KeyPair, inspection: Inspection, run: Run): Promise<void> {
  const { options, deps } = run;
  const { keys, record, now } = inspection.state;
  const currentKey = pair.accessKeyId;
  if (deps.secrets !== undefined) {
    const values = valuesOf(options.secretNames, pair);
    await deps.secrets.publish(values);
    deps.log(`Wrote the secrets ${Object.keys(values).join(', ')}`);
  }
  const before = record.currentKey === currentKey ? record.previousKey : record.currentKey;
  const previous = keys.find(({ id }) => id === before && id !== currentKey);
  const facts = { currentKey, currentSince: now, previousKey: previous?.id ?? '' };
  await writeRecord(deps.iam, options.identity.name, facts);
  run.own.written = { key: currentKey, at: timeAt(inspection), before: record };
}

/** The one asked for, or the one that the parameter has. */
function parameterKeyOf({ parameterKey }: RotationOptions, { published }: RotationState): string | undefined {
  return parameterKey ?? published?.kmsKey;
}

async function proveWrites(state: RotationState, run: Run): Promise<void> {
  const { ssm, secrets, log, requireBucket } = run.deps;
  await requireBucket();
  log('Proving that the parameter and the secrets can be written');
  await secrets?.proveWrite();
  const { parameter } = run.options;
  await proveParameterWrite(ssm, { parameter, parameterKey: parameterKeyOf(run.options, state) });
  run.proven = true;
}

function reportRotation(
  { identity, state }: Inspection,
  decision: Decision,
  { options, own: { made, written } }: Run,
): Report {
  const warnings = identity.notes;
  const found = { state, decision };
  if (written === undefined) return reportOn(found, options, { warnings });
  const id = state.published?.accessKeyId;
  const rotated = id === made?.key.id;
  const verdict = rotated
    ? `A new key, ${id}, is in the parameter and the secrets.`
    : `The rotation to ${id} is finished now.`;
  return reportOn(found, options, { warnings, rotated, verdict, nextStep: 'deploy', advice: deployAdvice });
}
