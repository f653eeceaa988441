import { describe, expect, it } from 'vitest';
import { isSamePlace, type Place, placeOfStore } from '../../src/config/place.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { readYaml } from '../../src/config/read-yaml.ts';

function placeOf(storage: string, store = 's3'): Place {
  const schema = `schema_config: {configs: [{from: 2022-01-01, store: tsdb, object_store: ${store}, schema: v13, index: {prefix: i_, period: 24h}}]}`;
  const { config } = readConfig(readYaml(`${storage}\n${schema}\n`), { version: '3.7.6' });
  if (config === undefined) throw new Error(storage);
  return placeOfStore(config, store);
}

const aws = (fields: string) => `storage_config: {aws: {${fields}}}`;
const bucket = aws('bucketnames: logs, region: us-west-2');

describe('two spellings of one place', () => {
  it.each([
    [aws('s3: "s3://us-west-2/logs"')],
    [aws('s3: "s3://AKIA:secret@us-west-2/logs"')],
    [aws('s3: "s3://AKIA:a@b@us-west-2/logs"')],
    [aws('s3: "s3://eu-west-1/other", region: us-west-2, bucketnames: logs')],
    [aws('s3: "s3://s3.us-west-2.amazonaws.com/logs"')],
    [aws('bucketnames: logs, region: us-west-2, endpoint: s3.us-west-2.amazonaws.com')],
    [aws('bucketnames: logs, region: us-west-2, endpoint: "https://s3.us-west-2.amazonaws.com/"')],
    [aws('bucketnames: logs, region: us-west-2, endpoint: s3.dualstack.us-west-2.amazonaws.com')],
    [aws('bucketnames: logs, region: us-west-2, endpoint: s3-us-west-2.amazonaws.com')],
    [aws('bucketnames: logs, region: us-west-2, endpoint: s3-fips.us-west-2.amazonaws.com:443')],
    [
      aws(
        'bucketnames: logs, region: us-west-2, endpoint: bucket.vpce-1a2b-3c.s3.us-west-2.vpce.amazonaws.com',
      ),
    ],
    [aws('bucketnames: logs, region: us-west-2, endpoint: s3.amazonaws.com')],
    ['common: {storage: {s3: {bucketnames: logs, region: us-west-2}}}'],
    [
      aws(
        'bucketnames: logs, region: us-west-2, insecure: true, s3forcepathstyle: true, storage_class: GLACIER_IR',
      ),
    ],
    [
      'storage_config: {use_thanos_objstore: true, object_store: {s3: {bucket_name: logs, region: us-west-2, endpoint: s3.us-west-2.amazonaws.com}}}',
    ],
  ])('%s', (storage) => {
    expect(isSamePlace(placeOf(bucket), placeOf(storage))).toBe(true);
  });

  it.each([
    ['filesystem', 'filesystem: {directory: /loki/chunks}', 'filesystem: {directory: /loki/chunks/}'],
    ['filesystem', 'filesystem: {directory: chunks}', 'filesystem: {directory: ./chunks}'],
    [
      'filesystem',
      'object_prefix: x/, filesystem: {directory: /a}',
      'object_prefix: /x, filesystem: {directory: /a}',
    ],
    [
      'filesystem',
      'filesystem: {directory: /a}',
      'use_thanos_objstore: true, object_store: {filesystem: {dir: /a/}}',
    ],
    [
      's3',
      'aws: {bucketnames: a, endpoint: "http://Minio:9000/"}',
      'aws: {bucketnames: a, endpoint: minio:9000}',
    ],
    // Another S3 has its buckets by its address.
    [
      's3',
      'aws: {bucketnames: a, endpoint: minio:9000, region: x}',
      'aws: {bucketnames: a, endpoint: minio:9000, region: y}',
    ],
    [
      's3',
      'aws: {s3: "http://minio.local:9000/a"}',
      'aws: {bucketnames: a, endpoint: "https://minio.local:9000"}',
    ],
    [
      'azure',
      'azure: {account_name: a, container_name: b}',
      'azure: {connection_string: "AccountName=a;AccountKey=xyz==", container_name: b, environment: AzureGlobal}',
    ],
    [
      'swift',
      'swift: {auth_url: "https://a/v3/", user_id: x}',
      'swift: {auth_url: "https://a/v3", user_id: y}',
    ],
  ])('of %s: %s and %s', (store, one, other) => {
    const [first, second] = [one, other].map((storage) => placeOf(`storage_config: {${storage}}`, store));
    expect(second).toEqual({ ...second, client: store });
    expect(isSamePlace(first as Place, second as Place)).toBe(true);
  });

  it('are a store and a named store of the same bucket', () => {
    const named = 'storage_config: {named_stores: {aws: {mine: {bucketnames: logs, region: us-west-2}}}}';
    expect(isSamePlace(placeOf(bucket), placeOf(named, 'mine'))).toBe(true);
  });
});

describe('another place', () => {
  it.each([
    [aws('bucketnames: other, region: us-west-2')],
    [aws('bucketnames: "logs,other", region: us-west-2')],
    [aws('bucketnames: logs, region: eu-west-1')],
    [aws('bucketnames: logs, region: us-west-2, endpoint: s3.eu-west-1.amazonaws.com')],
    [aws('bucketnames: logs, region: us-west-2, endpoint: minio:9000')],
    // A bucket of that name in front makes "logs" the first part of every key.
    [aws('bucketnames: logs, region: us-west-2, endpoint: logs.s3.us-west-2.amazonaws.com')],
    [aws('bucketnames: logs, region: us-west-2, chunk_delimiter: "_"')],
    [aws('s3: "s3://us-west-2/other"')],
    ['storage_config: {object_prefix: x/, aws: {bucketnames: logs, region: us-west-2}}'],
    ['storage_config: {use_thanos_objstore: true, aws: {bucketnames: logs, region: us-west-2}}'],
  ])('is %s', (storage) => {
    expect(isSamePlace(placeOf(bucket), placeOf(storage))).toBe(false);
  });

  it('never shows a credential', () => {
    const places = [
      placeOf(aws('s3: "s3://AKIA:hu/sh@us-west-2/logs"')),
      placeOf(aws('bucketnames: a, endpoint: "https://AKIA:hush@minio:9000"')),
      placeOf('storage_config: {azure: {connection_string: "AccountName=a;AccountKey=hush"}}', 'azure'),
    ];
    expect(JSON.stringify(places)).not.toMatch(/AKIA|hu\/?sh/);
  });
});
