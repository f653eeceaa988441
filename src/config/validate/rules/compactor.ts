import { fail, type Rule, type Subject } from './rule.ts';
import { checkPathPrefix } from './schema.ts';

/** Source: Loki, pkg/compactor/config.go. */
export const compactorRules: readonly Rule[] = [compactor];

function compactor(subject: Subject): void {
  const { config } = subject;
  if (config.has('compactor.shared_store_key_prefix'))
    checkPathPrefix(
      subject,
      'compactor.shared_store_key_prefix',
      config.text('compactor.shared_store_key_prefix'),
    );
  const manifest = 'compactor.jobs_config.deletion.deletion_manifest_store_prefix';
  if (config.has(manifest) && !config.text(manifest).endsWith('/'))
    fail(
      subject,
      'path-prefix',
      manifest,
      `${manifest} must end with /.`,
      'Write it like __deletion_manifest__/.',
    );
  if (!config.flag('compactor.retention_enabled')) return;
  if (!config.atLeast('3.0')) {
    const [retention, interval] = [
      config.number('compactor.apply_retention_interval'),
      config.number('compactor.compaction_interval'),
    ];
    if (retention !== 0 && (interval === 0 || retention % interval !== 0)) {
      fail(
        subject,
        'out-of-range',
        'compactor.apply_retention_interval',
        'compactor.apply_retention_interval must be 0 or a multiple of compaction_interval.',
        'Remove it.',
      );
    }
    return;
  }
  if (config.text('compactor.delete_request_store') === '') {
    fail(
      subject,
      'delete-request-store',
      'compactor.retention_enabled',
      'compactor.retention_enabled needs compactor.delete_request_store.',
      'Set it to the object store, such as s3.',
    );
  }
  checkPathPrefix(
    subject,
    'compactor.delete_request_store_key_prefix',
    config.text('compactor.delete_request_store_key_prefix'),
  );
  const marker = 'compactor.deletion_marker_object_store_prefix';
  if (config.text(marker) !== '' && !config.text(marker).endsWith('/'))
    fail(subject, 'path-prefix', marker, `${marker} must end with /.`, 'Add the /.');
}
