import { describe, expect, it } from 'vitest';
import type { AccessKey } from '../../src/aws/access-keys.ts';
import { decide } from '../../src/rotation/decide.ts';
import { roomFor } from '../../src/rotation/rotate/room.ts';
import { lostAfterMs, type RotationState } from '../../src/rotation/state.ts';

const now = new Date('2026-03-01T00:00:00Z');
const day = 86_400_000;

function key(id: string, ageDays: number, active = true): AccessKey {
  return { id, active, created: new Date(now.getTime() - ageDays * day) };
}

const young = key('AKIAYOUNG', 9);
const old = key('AKIAOLD', 150);
const retired = key('AKIARETIRED', 100, false);
const foreign = key('AKIAFOREIGN', 4);
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

function published(...ids: string[]): NonNullable<RotationState['published']> {
  return {
    accessKeyId: ids.at(-1),
    kmsKey: undefined,
    handedOut: new Set(ids),
    owner: {},
    version: ids.length,
  };
}

function state(change: Partial<RotationState> = {}): RotationState {
  const record = { currentKey: young.id };
  return { keys: [young], record, published: published(young.id), missingSecrets: [], now, ...change };
}

/** A key that a run made so many minutes ago and did not hand out. */
function lost(minutes: number): Partial<RotationState> {
  const key = { id: 'AKIALOST', active: true, created: minutesAgo(minutes) };
  return {
    keys: [old, key],
    record: { currentKey: old.id, creatingSince: minutesAgo(minutes) },
    published: published(old.id),
  };
}

describe('A new key', () => {
  it('is not due while the handed-out one is young', () => {
    expect(decide(state(), { maxAgeDays: 90 })).toMatchObject({ kind: 'keep', key: young });
  });

  it.each<[string, Partial<RotationState>]>([
    ['when there is none', { keys: [], record: {}, published: undefined }],
    ['when the parameter is gone', { published: undefined }],
    ['when the key in the parameter is not the user’s', { published: published('AKIAGONE') }],
    ['when the key in the parameter is inactive', { keys: [{ ...young, active: false }] }],
    [
      'when the parameter does not say which key it holds',
      {
        published: { accessKeyId: undefined, kmsKey: undefined, handedOut: new Set(), owner: {}, version: 1 },
      },
    ],
  ])('is due %s', (_, change) => {
    expect(decide(state(change), { maxAgeDays: 90 }).kind).toBe('rotate');
  });

  it.each([
    [9, 'rotate'],
    [10, 'keep'],
    [0, 'rotate'],
  ])('9 days old and max-age %i: %s', (maxAgeDays, kind) => {
    expect(decide(state(), { maxAgeDays }).kind).toBe(kind);
  });

  const kmsKey = (id: string) => `arn:aws:kms:us-west-2:123456789012:${id}`;
  it.each<[string, string | undefined, string | undefined, 'rotate' | 'keep']>([
    ['with aws/ssm, and another is asked for', undefined, kmsKey('key/1'), 'rotate'],
    ['with another than is asked for', kmsKey('key/2'), kmsKey('key/1'), 'rotate'],
    ['with the one asked for', kmsKey('key/1'), kmsKey('key/1'), 'keep'],
    ['with the one asked for, by its id', '1', kmsKey('key/1'), 'keep'],
    ['with the one asked for, by its alias', 'alias/loki', kmsKey('alias/loki'), 'keep'],
    ['with some key, and none is asked for', kmsKey('key/2'), undefined, 'keep'],
  ])('where the parameter is encrypted %s: %s, %s: %s', (_, has, parameterKey, kind) => {
    const encrypted = state({ published: { ...published(young.id), kmsKey: has } });
    expect(decide(encrypted, { maxAgeDays: 90, parameterKey }).kind).toBe(kind);
    expect(decide(encrypted, { maxAgeDays: 90, parameterKey, made: young.id }).kind).toBe('keep');
  });

  it('is not made again by the run that has just made it, whatever max-age says', () => {
    expect(decide(state(), { maxAgeDays: 0, made: young.id }).kind).toBe('keep');
  });

  const both = state({ keys: [old, young], published: published(old.id, young.id) });
  const deployedWith = (deployedKey: string) => ({
    ...both,
    record: { currentKey: young.id, deployedKey, deployedSince: minutesAgo(60) },
  });

  it('that is due waits until the key that the last one replaced is retired, and says so', () => {
    const reason = `${old.id}, which ${young.id} replaced, is not retired yet`;
    expect(decide(both, { maxAgeDays: 9 })).toMatchObject({
      ...{
        kind: 'keep',
        overdue: `A new key is due (${young.id} is 9 days old), but ${young.id} stays: ${reason}.`,
      },
    });
    expect(decide(both, { maxAgeDays: 10 })).not.toHaveProperty('overdue');
  });

  it('that was asked for has the replaced key make room, once the hosts are deployed with the current one', () => {
    expect(decide(deployedWith(young.id), { maxAgeDays: 0 })).toMatchObject({ kind: 'retire', key: old });
  });

  it.each([
    ['nobody knows what the hosts have', both] as const,
    ['they have it', deployedWith(old.id)] as const,
  ])('that was asked for does not take the replaced key from the hosts: %s', (_, given) => {
    expect(decide(given, { maxAgeDays: 0 })).toMatchObject({
      kind: 'blocked',
      key: old,
      reason: expect.stringContaining('not known to be deployed'),
    });
  });
});

describe('Two keys that overlapping runs handed out at the same time', () => {
  const first = { id: 'AKIAFIRST', active: true, created: minutesAgo(3) };
  const second = { id: 'AKIASECOND', active: true, created: minutesAgo(2) };
  const both = (record: RotationState['record'], at = now) =>
    state({ keys: [first, second], record, published: published(first.id, second.id), now: at });
  const later = new Date(minutesAgo(2).getTime() + lostAfterMs);

  it('make the run wait, since the other run may still write its part of the secrets', () => {
    const recorded = both({ currentKey: second.id, currentSince: now });
    expect(decide(recorded, { maxAgeDays: 90 })).toMatchObject({ kind: 'wait', key: first, until: later });
  });

  it('have the secrets written once more, and only once, when the other run can no longer write', () => {
    const recorded = both({ currentKey: second.id, currentSince: now }, later);
    expect(decide(recorded, { maxAgeDays: 90 })).toMatchObject({ kind: 'finish', key: second });
    const again = both({ currentKey: second.id, currentSince: later }, later);
    expect(decide(again, { maxAgeDays: 90 }).kind).toBe('keep');
  });

  it('need nothing where the second run saw what the first one recorded', () => {
    const recorded = both({ currentKey: second.id, previousKey: first.id, currentSince: now });
    expect(decide(recorded, { maxAgeDays: 90 }).kind).toBe('keep');
  });
});

describe('A rotation that stopped half-way', () => {
  it('is finished with the key in the parameter, not started again', () => {
    const half = state({ keys: [old, young], record: { currentKey: old.id } });
    expect(decide(half, { maxAgeDays: 90 })).toMatchObject({ kind: 'finish', key: young });
  });

  it('is finished when a secret is missing', () => {
    expect(decide(state({ missingSecrets: ['KEY of repository acme/usage'] }), { maxAgeDays: 90 }).kind).toBe(
      'finish',
    );
  });

  it('is finished by a run that wrote the secrets before another run wrote the parameter', () => {
    expect(
      decide(state(), { maxAgeDays: 90, written: { key: 'AKIAOTHER', at: minutesAgo(2), before: {} } }).kind,
    ).toBe('finish');
  });
});

describe('A key that a run made and nobody received', () => {
  it('is waited for while that run may be alive', () => {
    expect(decide(state(lost(4)), { maxAgeDays: 90 })).toMatchObject({
      kind: 'wait',
      key: { id: 'AKIALOST' },
    });
  });

  it('is deleted after ten minutes', () => {
    expect(decide(state(lost(10)), { maxAgeDays: 90 })).toMatchObject({
      kind: 'delete',
      key: { id: 'AKIALOST' },
    });
  });

  it('is not waited for by a run that needs no new key', () => {
    expect(decide(state(lost(4)), { maxAgeDays: 365 }).kind).toBe('keep');
  });

  it.each<[string, Partial<RotationState>]>([
    ['was in the parameter once', { published: published('AKIALOST', old.id) }],
    [
      'was made long before a run asked for one',
      { record: { currentKey: old.id, creatingSince: minutesAgo(31) } },
    ],
    ['was made while no run ever asked for one', { record: { currentKey: old.id } }],
  ])('is not lost when it %s', (_, change) => {
    expect(decide(state({ ...lost(11), ...change }), { maxAgeDays: 365 }).kind).not.toBe('delete');
  });
});

describe('Room for the new key', () => {
  const never = new Map();
  const usedToday = (id: string) => new Map([[id, { date: minutesAgo(60), service: 's3', region: '' }]]);
  const withRetired = state({
    keys: [retired, old],
    record: { currentKey: old.id, retiredKey: retired.id },
    published: published(retired.id, old.id),
  });
  const inactiveForeign = state({ keys: [young, { ...foreign, active: false }] });

  it('exists while the user has one key', () => {
    expect(roomFor(state(), never, 7)).toEqual({ kind: 'enough' });
  });

  it('is made by deleting the key that `retire` deactivated', () => {
    expect(roomFor(withRetired, never, 7)).toMatchObject({ kind: 'delete', key: retired });
  });

  it('is made by deleting an inactive key that nobody received and nobody uses', () => {
    expect(roomFor(inactiveForeign, never, 7)).toMatchObject({ kind: 'delete', key: { id: foreign.id } });
  });

  it('is made by deleting the one of two such keys that was used longest ago', () => {
    const keys = [key('AKIAA', 30, false), key('AKIAB', 40, false)];
    const uses = new Map([['AKIAB', { date: new Date('2026-01-01'), service: 's3', region: '' }]]);
    const both = state({ keys, published: undefined, record: {} });
    expect(roomFor(both, uses, 7)).toMatchObject({ kind: 'delete', key: { id: 'AKIAA' } });
  });

  it.each<[string, RotationState, Map<string, never> | ReturnType<typeof usedToday>, string]>([
    ['an active key that was made by hand', state({ keys: [young, foreign] }), never, 'made by hand'],
    ['an inactive one that was in use lately', inactiveForeign, usedToday(foreign.id), 'not long ago'],
    [
      'a handed-out key that somebody deactivated by hand',
      { ...withRetired, record: { currentKey: old.id } },
      never,
      'deactivated by hand',
    ],
    [
      'the current key, even when a tag says that it was retired once',
      { ...withRetired, record: { currentKey: retired.id, retiredKey: retired.id } },
      never,
      'deactivated by hand',
    ],
    [
      'the recorded keys, even when they do not seem to be in use',
      state({
        keys: [old, young],
        record: { currentKey: young.id, previousKey: old.id },
        published: undefined,
      }),
      never,
      'the parameter holds neither',
    ],
  ])('is never made by deleting %s', (_, given, uses, why) => {
    expect(roomFor(given, uses, 7)).toMatchObject({ kind: 'blocked', why: expect.stringContaining(why) });
  });
});
