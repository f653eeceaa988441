import type { LifecycleRule } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { expiringRules, lifecycleRules, mergeLifecycle } from '../../src/aws/bucket-lifecycle.ts';
import { mergePolicy, transportStatements } from '../../src/aws/bucket-policy.ts';

const ours = transportStatements('arn:aws:s3:::acme');
const theirs = {
  Sid: 'AuditorMayRead',
  Effect: 'Allow',
  Action: 's3:GetObject',
  Principal: { AWS: '*' },
  Resource: 'x',
};

describe('The bucket policy', () => {
  it('is made where there is none', () => {
    const merged = mergePolicy(undefined, ours);
    expect(JSON.parse(merged?.policy ?? '')).toEqual({ Version: '2012-10-17', Statement: ours });
  });

  it('keeps every statement of others, with or without a Sid, and the Id', () => {
    const { Sid: _, ...nameless } = theirs;
    const before = { Version: '2008-10-17', Id: 'audit', Statement: [theirs, nameless] };
    const after = JSON.parse(mergePolicy(JSON.stringify(before), ours)?.policy ?? '');
    expect(after).toEqual({ ...before, Statement: [theirs, nameless, ...ours] });
  });

  it('replaces a statement of ours that was changed, once', () => {
    const weakened = { ...ours[0], Effect: 'Allow' };
    const merged = mergePolicy(JSON.stringify({ Statement: [weakened, ours[1]] }), ours);
    expect(JSON.parse(merged?.policy ?? '').Statement).toEqual([ours[1], ours[0]]);
    expect(merged?.differing).toEqual(['LokiHostDenyPlainHttp']);
  });

  it('is left alone when it has our statements; a single statement without a list is kept', () => {
    expect(mergePolicy(JSON.stringify({ Statement: [theirs, ...ours] }), ours)).toBeUndefined();
    expect(mergePolicy(JSON.stringify({ Statement: theirs }), ours)?.policy).toContain('AuditorMayRead');
  });

  it('is not overwritten when it cannot be read', () => {
    expect(() => mergePolicy('{', ours)).toThrow('is not JSON');
  });
});

describe('The lifecycle', () => {
  const archive = {
    ID: 'archive',
    Status: 'Enabled',
    Filter: { Prefix: 'old/' },
    Expiration: { Days: 90 },
  } as const;

  it('keeps the rules of others and adds ours', () => {
    const merged = mergeLifecycle([archive], lifecycleRules(30));
    expect(merged?.rules).toEqual([archive, ...lifecycleRules(30)]);
  });

  it.each<[string, LifecycleRule, LifecycleRule]>([
    [
      'a prefix of its own',
      { ID: 'old', Status: 'Enabled', Prefix: 'tmp/', Expiration: { Days: 3 } },
      { ID: 'old', Status: 'Enabled', Filter: { Prefix: 'tmp/' }, Expiration: { Days: 3 } },
    ],
    [
      'an empty prefix',
      { Status: 'Disabled', Prefix: '', Transitions: [{ Days: 30, StorageClass: 'GLACIER' }] },
      { Status: 'Disabled', Filter: { Prefix: '' }, Transitions: [{ Days: 30, StorageClass: 'GLACIER' }] },
    ],
    [
      'no prefix and no filter',
      { ID: 'all', Status: 'Enabled', Expiration: { ExpiredObjectDeleteMarker: true } },
      {
        ID: 'all',
        Status: 'Enabled',
        Filter: { Prefix: '' },
        Expiration: { ExpiredObjectDeleteMarker: true },
      },
    ],
    [
      'a filter by tag',
      { ID: 'tag', Status: 'Enabled', Filter: { Tag: { Key: 'a', Value: 'b' } }, Expiration: { Days: 3 } },
      { ID: 'tag', Status: 'Enabled', Filter: { Tag: { Key: 'a', Value: 'b' } }, Expiration: { Days: 3 } },
    ],
  ])('keeps a rule of others in force that has %s, as a filter', (_, given, kept) => {
    expect(mergeLifecycle([given], lifecycleRules(30))?.rules).toEqual([kept, ...lifecycleRules(30)]);
  });

  it('of the old form is not touched where there is nothing to change', () => {
    const old = { ID: 'old', Status: 'Enabled', Prefix: 'tmp/', Expiration: { Days: 3 } } as const;
    expect(mergeLifecycle([old, ...lifecycleRules(30)], lifecycleRules(30))).toBeUndefined();
  });

  it('is left alone when our rules are there', () => {
    expect(mergeLifecycle([...lifecycleRules(30), archive], lifecycleRules(30))).toBeUndefined();
  });

  it('changes only the rule that differs', () => {
    expect(mergeLifecycle(lifecycleRules(7), lifecycleRules(30))?.differing).toEqual([
      'loki-host-expire-noncurrent',
    ]);
  });

  it('names rules that delete current objects, and no others', () => {
    const disabled = { ...archive, ID: 'off', Status: 'Disabled' } as const;
    expect(expiringRules([archive, disabled, ...lifecycleRules(30)])).toEqual(['archive (after 90 days)']);
  });
});
