import type { Config } from '../../config.ts';
import { type ConfigRule, plainRules } from './rule.ts';

const BLOCK = 'storage_config.object_store';
const S3 = `${BLOCK}.s3`;

/** The newer S3 client, which `use_thanos_objstore` switches on. Source: Loki, pkg/storage/bucket. */
export const objectStoreRules: readonly ConfigRule[] = plainRules([
  {
    name: 'path-prefix',
    path: `${BLOCK}.storage_prefix`,
    when: (config) => !isStoragePrefix(config, config.text(`${BLOCK}.storage_prefix`)),
    message: `${BLOCK}.storage_prefix may have letters and digits only.`,
    fix: 'Choose another prefix, for new data only.',
  },
  {
    name: 'conflict',
    path: `${S3}.endpoint`,
    when: (config) =>
      config.text(`${S3}.bucket_name`) !== '' &&
      config.text(`${S3}.endpoint`).split('.')[0] === config.text(`${S3}.bucket_name`),
    message: `${S3}.endpoint must not begin with the name of the bucket.`,
    fix: 'Remove the bucket from the endpoint.',
  },
  {
    name: 'invalid-choice',
    path: `${S3}.sts_endpoint`,
    when: (config) => !/^(?:$|[a-z][a-z\d+.-]*:\/\/[^\s/])/i.test(config.text(`${S3}.sts_endpoint`)),
    message: `${S3}.sts_endpoint must be a URL.`,
    fix: 'Write it with https://.',
  },
  {
    name: 'invalid-choice',
    path: `${S3}.sse.kms_encryption_context`,
    when: (config) => !isTextMap(config.text(`${S3}.sse.kms_encryption_context`)),
    message: `${S3}.sse.kms_encryption_context must be a JSON object of strings.`,
    fix: 'Write it like {"team":"usage"}.',
  },
]);

function isStoragePrefix(config: Config, prefix: string): boolean {
  return (config.atLeast('3.7') ? /^[\da-zA-Z-]*$/ : /^[\da-zA-Z]*$/).test(prefix);
}

/** Nothing, or what Go reads as a map of strings. */
function isTextMap(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json || 'null');
    return (
      value === null ||
      (typeof value === 'object' &&
        !Array.isArray(value) &&
        Object.values(value).every((item) => typeof item === 'string' || item === null))
    );
  } catch {
    return false;
  }
}
