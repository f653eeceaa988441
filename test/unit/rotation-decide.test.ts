import { describe, expect, it } from 'vitest';
import type { AccessKey } from '../../src/aws/access-keys.ts';
import { decide, type RotationState, roomFor } from '../../src/rotation/decide.ts';

const now = new Date('2026-03-01T00:00:00Z');

function key(id: string, created: string, active = true): AccessKey {
  return { id, active, created: new Date(created) };
}

const young = key('AKIAYOUNG', '2026-02-20T00:00:00Z');
const old = key('AKIAOLD', '2025-10-01T00:00:00Z');

function state(change: Partial<RotationState> = {}): RotationState {
  return {
    keys: [young],
    record: { currentKey: young.id },
    published: { accessKeyId: young.id, version: 1 },
    missingSecrets: [],
    ...change,
  };
}

describe('A new key', () => {
  it('is not due while the handed-out one is young', () => {
    expect(decide(state(), 90, now)).toEqual({ kind: 'keep', key: young });
  });

  it.each([
    ['when there is none', { keys: [], record: {}, published: undefined }],
    ['when the parameter is gone', { published: undefined }],
    [
      'when the key in the parameter is not the user’s',
      { published: { accessKeyId: 'AKIAGONE', version: 1 } },
    ],
    ['when the key in the parameter is inactive', { keys: [{ ...young, active: false }] }],
    [
      'when the parameter does not say which key it holds',
      { published: { accessKeyId: undefined, version: 1 } },
    ],
  ])('is due %s', (_, change) => {
    expect(decide(state(change), 90, now).kind).toBe('rotate');
  });

  it.each([
    [9, 'rotate'],
    [10, 'keep'],
    [0, 'rotate'],
  ])('9 days old and max-age %i: %s', (maxAge, kind) => {
    expect(decide(state(), maxAge, now).kind).toBe(kind);
  });
});

describe('A rotation that stopped half-way', () => {
  it('is finished with the key in the parameter, not started again', () => {
    const half = state({ keys: [old, young], record: { currentKey: old.id } });
    expect(decide(half, 90, now)).toMatchObject({ kind: 'finish', key: young });
  });

  it('is finished when a secret is missing', () => {
    expect(decide(state({ missingSecrets: ['LOKI_S3_ACCESS_KEY_ID'] }), 90, now)).toMatchObject({
      kind: 'finish',
    });
  });
});

describe('Room for the new key', () => {
  const unused = () => false;
  const orphan = key('AKIAORPHAN', '2026-02-25T00:00:00Z');

  it('is there while the user has one key', () => {
    expect(roomFor(state(), unused)).toEqual({ kind: 'enough' });
  });

  it('is made by an inactive key, rather than by an unrecorded one', () => {
    const inactive = { ...old, active: false };
    expect(roomFor(state({ keys: [inactive, young] }), unused)).toMatchObject({
      kind: 'remove',
      key: inactive,
    });
  });

  it('is made by a key that was never handed out and is not in use', () => {
    expect(roomFor(state({ keys: [young, orphan] }), unused)).toMatchObject({ kind: 'remove', key: orphan });
  });

  it('is never made by a key that was made by hand and is in use', () => {
    const room = roomFor(state({ keys: [young, orphan] }), (candidate) => candidate === orphan);
    expect(room).toMatchObject({ kind: 'blocked', why: expect.stringContaining('AKIAORPHAN') });
  });

  it('is never made by the recorded keys, even when they do not seem to be in use', () => {
    const both = state({ keys: [old, young], record: { currentKey: young.id, previousKey: old.id } });
    expect(roomFor(both, unused)).toMatchObject({
      kind: 'blocked',
      why: expect.stringContaining('mode: retire'),
    });
  });
});
