import { expand } from './paths.ts';
import { fail, type Rule, type Subject } from './rule.ts';

/** The newer object store clients. Source: Loki, pkg/storage/bucket. */
export const thanosRules: readonly Rule[] = [thanosStorage];

function thanosStorage(subject: Subject): void {
  const { config } = subject;
  if (!config.atLeast('3.0')) return;
  for (const block of ['storage_config.object_store', 'ruler_storage']) {
    const prefix = config.text(`${block}.storage_prefix`);
    const allowed = config.atLeast('3.7') ? /^[\da-zA-Z-]+$/ : /^[\da-zA-Z]+$/;
    if (prefix !== '' && !allowed.test(prefix)) {
      fail(
        subject,
        'path-prefix',
        `${block}.storage_prefix`,
        `${block}.storage_prefix may have letters and digits only.`,
        'Choose another prefix (for new data only).',
      );
    }
  }
  for (const block of [
    'storage_config.object_store.s3',
    'ruler_storage.s3',
    ...expand(config, 'storage_config.object_store.named_stores.s3.*'),
  ]) {
    const bucket = config.text(`${block}.bucket_name`);
    if (bucket !== '' && config.text(`${block}.endpoint`).split('.')[0] === bucket) {
      fail(
        subject,
        'conflict',
        `${block}.endpoint`,
        `${block}.endpoint must not begin with the bucket's name.`,
        'Remove the bucket from the endpoint.',
      );
    }
    const sts = config.text(`${block}.sts_endpoint`);
    if (sts !== '' && !/^[a-z][a-z\d+.-]*:\/\/[^\s/]+/i.test(sts)) {
      fail(
        subject,
        'invalid-choice',
        `${block}.sts_endpoint`,
        `${block}.sts_endpoint must be a URL.`,
        'Write it with https://.',
      );
    }
    const context = config.text(`${block}.sse.kms_encryption_context`);
    if (context !== '' && !isTextMap(context)) {
      fail(
        subject,
        'invalid-choice',
        `${block}.sse.kms_encryption_context`,
        `${block}.sse.kms_encryption_context must be a JSON object of texts.`,
        'Write it like {"team":"usage"}.',
      );
    }
  }
}

function isTextMap(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    if (value === null) return true;
    return (
      typeof value === 'object' &&
      !Array.isArray(value) &&
      Object.values(value).every((item) => typeof item === 'string' || item === null)
    );
  } catch {
    return false;
  }
}
