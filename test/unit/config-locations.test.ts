import { describe, expect, it } from 'vitest';
import { decisionOn, locatingFields } from '../../src/config/fields/locations.ts';
import { TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { leavesOf } from '../support/leaves.ts';

describe('what a field says about the data', () => {
  it.each(TABLE_VERSIONS)('is decided for every field of Loki %s', (version) => {
    const undecided = leavesOf(version)
      .map(({ path }) => path)
      .filter((path) => decisionOn(path) === undefined);
    expect(undecided, 'decide them in src/config/fields/locations.ts').toEqual([]);
  });

  it('is decided for no field that no version has', () => {
    const known = new Set(TABLE_VERSIONS.flatMap((version) => leavesOf(version).map(({ path }) => path)));
    const blocks = ['storage_config.aws', 'storage_config.object_store.s3', 'schema_config.configs[]'];
    const named = blocks.flatMap((block) => locatingFields(block).map((name) => `${block}.${name}`));
    expect(named.filter((path) => !known.has(path))).toEqual([]);
  });

  it.each([
    ['storage_config.aws.bucketnames', 'where'],
    ['storage_config.named_stores.aws.*.bucketnames', 'where'],
    ['storage_config.aws.dynamodb.dynamodb_url', 'where'],
    ['schema_config.configs[].row_shards', 'how'],
    ['storage_config.aws.backoff_config.min_period', 'neither'],
    ['storage_config.aws.something_new', undefined],
    ['something_new', undefined],
  ])('of %s is %s', (path, decision) => {
    expect(decisionOn(path)).toBe(decision);
  });
});
