import type { IAMClient } from '@aws-sdk/client-iam';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { UserError } from '../action/errors.ts';
import {
  type AccessKey,
  createAccessKey,
  deleteAccessKey,
  type KeyPair,
  lastUsed,
  listAccessKeys,
  waitUntilUsable,
} from '../aws/access-keys.ts';
import { type Identity, type IdentityState, inspectIdentity, tagUser } from '../aws/identity.ts';
import { describePair, proveParameterWrite, publishPair, readPair } from '../aws/parameters.ts';
import type { SecretStore } from '../github/secrets.ts';
import type { Clock } from '../poll.ts';
import { type Decision, decide, type RotationState, roomFor } from './decide.ts';
import { readRecord, recordTags } from './record.ts';

export interface RotationOptions {
  identity: Identity;
  policy: object;
  bucket: { name: string; region: string };
  parameter: string;
  secretNames: { accessKeyId: string; secretAccessKey: string; json?: string | undefined };
  maxAgeDays: number;
  graceDays: number;
}

export interface RotationDeps {
  iam: IAMClient;
  ssm: SSMClient;
  /** Absent where no token was given: then secrets are neither looked at nor written. */
  secrets?: Pick<SecretStore, 'existing' | 'proveWrite' | 'publish'> | undefined;
  clock: Clock;
  now: Date;
  signal: AbortSignal;
  /** Called with a secret the moment it exists. */
  hide(secret: string): void;
  log(line: string): void;
}

export interface Inspection {
  identity: IdentityState;
  state: RotationState;
  decision: Decision;
}

export interface Rotated {
  inspection: Inspection;
  /** The key the parameter and the secrets hold now. */
  current: AccessKey;
  previous: AccessKey | undefined;
  rotated: boolean;
}

/** Reads everything and decides; makes no write. */
export async function inspectRotation(options: RotationOptions, deps: RotationDeps): Promise<Inspection> {
  const { iam, ssm, secrets, now } = deps;
  const names = secretValues(options.secretNames, { accessKeyId: '', secretAccessKey: '' });
  const [identity, keys, published, existing] = await Promise.all([
    inspectIdentity(iam, options.identity, options.policy),
    listAccessKeys(iam, options.identity.name),
    describePair(ssm, options.parameter),
    secrets?.existing(Object.keys(names)),
  ]);
  const missingSecrets =
    existing === undefined ? [] : Object.keys(names).filter((name) => !existing.has(name));
  const state = { keys, record: readRecord(identity.tags), published, missingSecrets };
  return { identity, state, decision: decide(state, options.maxAgeDays, now) };
}

/**
 * Hands out a new key where one is due. The order is what makes it safe to stop anywhere: nothing is created
 * before every write that must follow is proven, nothing is published before it works, the parameter (which
 * the hosts read) goes first and whole, and no key that was handed out is touched.
 */
export async function rotate(options: RotationOptions, deps: RotationDeps): Promise<Rotated> {
  const inspection = await inspectRotation(options, deps);
  const { identity, state, decision } = inspection;
  if (decision.kind === 'rotate') await prove(options, deps);
  for (const { change, apply } of identity.pending) {
    deps.log(`${change.setting}: ${change.from} → ${change.to}`);
    await apply();
  }
  if (decision.kind === 'keep')
    return { inspection, current: decision.key, previous: replaced(state, decision.key.id), rotated: false };
  deps.log(
    `${decision.kind === 'rotate' ? 'A new key is due' : 'The last rotation is finished first'}: ${decision.reason}`,
  );
  const pair =
    decision.kind === 'rotate'
      ? await newPair(options, state, deps)
      : await readPair(deps.ssm, options.parameter, deps.hide);
  await publishSecrets(options, pair, deps);
  const previous = replaced(state, pair.accessKeyId);
  const { previousRetired } = state.record;
  await tagUser(
    deps.iam,
    options.identity.name,
    recordTags({
      currentKey: pair.accessKeyId,
      currentSince: deps.now,
      ...(previous === undefined ? {} : { previousKey: previous.id }),
      ...(previous?.active === false && previousRetired !== undefined ? { previousRetired } : {}),
    }),
  );
  const current =
    decision.kind === 'finish' ? decision.key : { id: pair.accessKeyId, active: true, created: deps.now };
  return { inspection, current, previous, rotated: decision.kind === 'rotate' };
}

/** The key that the consumers had before `currentId`, where it is still there. */
function replaced({ keys, record }: RotationState, currentId: string): AccessKey | undefined {
  const id = record.currentKey === currentId ? record.previousKey : record.currentKey;
  return keys.find((key) => key.id === id);
}

/** Makes a key, tests it and writes it to the parameter; from then on the next run can finish what this one does not. */
async function newPair(options: RotationOptions, state: RotationState, deps: RotationDeps): Promise<KeyPair> {
  await makeRoom(options, state, deps);
  const pair = await createAccessKey(deps.iam, options.identity.name, deps.hide);
  deps.log(`Created ${pair.accessKeyId}; testing it on ${options.bucket.name}`);
  await waitUntilUsable(pair, options.bucket, deps);
  const version = await publishPair(deps.ssm, options.parameter, pair);
  deps.log(`Wrote ${options.parameter}, version ${version}`);
  return pair;
}

async function prove({ parameter }: RotationOptions, { ssm, secrets, log }: RotationDeps): Promise<void> {
  log('Proving that the parameter and the secrets can be written');
  await secrets?.proveWrite();
  await proveParameterWrite(ssm, parameter);
}

async function makeRoom(
  options: RotationOptions,
  state: RotationState,
  { iam, now, log }: RotationDeps,
): Promise<void> {
  const uses = new Map<string, Date | undefined>();
  if (state.keys.length >= 2) {
    for (const { id } of state.keys) uses.set(id, await lastUsed(iam, id));
  }
  const since = now.getTime() - options.graceDays * 86_400_000;
  const room = roomFor(state, (key) => (uses.get(key.id)?.getTime() ?? 0) >= since);
  if (room.kind === 'enough') return;
  const shown = state.keys
    .map(({ id, active, created }) => {
      const use = uses.get(id)?.toISOString() ?? 'never seen in use';
      return `${id} (${active ? 'active' : 'inactive'}, made ${created.toISOString()}, last used: ${use})`;
    })
    .join('; ');
  if (room.kind === 'blocked') {
    throw new UserError(
      `${options.identity.name} has two access keys, the most IAM allows: ${shown}. No key was made: ${room.why}.`,
    );
  }
  log(`Removing ${room.key.id} to make room, since ${room.why}. Keys: ${shown}`);
  await deleteAccessKey(iam, options.identity.name, room.key.id);
}

async function publishSecrets(
  { secretNames }: RotationOptions,
  pair: KeyPair,
  { secrets, log }: RotationDeps,
): Promise<void> {
  if (secrets === undefined) return;
  const values = secretValues(secretNames, pair);
  await secrets.publish(values);
  log(`Wrote the secrets ${Object.keys(values).join(', ')}`);
}

function secretValues(
  { accessKeyId, secretAccessKey, json }: RotationOptions['secretNames'],
  pair: KeyPair,
): Record<string, string> {
  const both = JSON.stringify({ accessKeyId: pair.accessKeyId, secretAccessKey: pair.secretAccessKey });
  return {
    [accessKeyId]: pair.accessKeyId,
    [secretAccessKey]: pair.secretAccessKey,
    ...(json === undefined ? {} : { [json]: both }),
  };
}
