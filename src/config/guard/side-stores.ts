import type { Config } from '../config.ts';
import { locatingFields } from '../fields/locations.ts';
import { isSamePlace, placeOfStore } from '../place.ts';
import type { Violation } from '../rule.ts';
import { type ConfigChange, type GuardRule, quoted } from './change.ts';

/** What Loki stores beside chunks and index: requests to delete, lines on their way through Kafka, data objects. */
export const sideStoreRules: readonly GuardRule[] = [
  { name: 'delete-requests-moved', level: 'warning', find: deleteRequestsMoved },
  { name: 'delete-requests-moved', level: 'warning', find: deleteDatabaseLeft },
  { name: 'storage-moved', level: 'error', find: kafkaMoved },
  { name: 'storage-moved', level: 'error', find: dataObjectsMoved },
];

const RETENTION = 'compactor.retention_enabled';
const STORE = 'compactor.delete_request_store';

const EFFECT = 'requests to delete that are not carried out yet are forgotten, and their lines stay';

function* deleteRequestsMoved({ base, head }: ConfigChange): Iterable<Violation> {
  if (!base.flag(RETENTION) || !head.flag(RETENTION)) return;
  const [was, is] = [deleteStore(base), deleteStore(head)];
  if (!isSamePlace(placeOfStore(base, was), placeOfStore(head, is))) {
    const message = `Requests to delete are in ${quoted(was)}; Loki will look for them in ${quoted(is)}: ${EFFECT}.`;
    yield { path: STORE, message, fix: `Set ${STORE}: ${was}.` };
  }
  for (const [path, read] of Object.entries(DELETION_FIELDS)) {
    const [before, after] = [read(base), read(head)];
    if (before === after) continue;
    const message = `${path} changes from ${quoted(before)} to ${quoted(after)}: ${EFFECT}.`;
    yield { path, message, fix: 'Set it back.' };
  }
}

/** Loki copies the requests from boltdb to sqlite by itself, but not back. Source: Loki 3.7, delete_requests_store.go. */
function* deleteDatabaseLeft({ base, head }: ConfigChange): Iterable<Violation> {
  const path = 'compactor.delete_request_store_db_type';
  const [was, is] = [base.text(path), head.text(path)];
  const hasBackup = base.text('compactor.backup_delete_request_store_db_type') === 'boltdb';
  if (!base.flag(RETENTION) || was !== 'sqlite' || is === 'sqlite' || hasBackup) return;
  const message = `${path} goes back from sqlite to boltdb: ${EFFECT}.`;
  yield {
    path,
    message,
    fix: 'Keep sqlite; or run a while with backup_delete_request_store_db_type: boltdb first.',
  };
}

/** Loki 2.x: the store that is named, otherwise the shared one, otherwise that of the last period. */
function deleteStore(config: Config): string {
  if (config.isSet(STORE)) return config.text(STORE);
  return config.text('compactor.shared_store') || config.text(STORE);
}

const DELETION_FIELDS: Readonly<Record<string, (config: Config) => string>> = {
  // Loki 2.x has the prefix of the index here.
  'compactor.delete_request_store_key_prefix': (config) =>
    config.text('compactor.delete_request_store_key_prefix') ||
    config.text('compactor.shared_store_key_prefix') ||
    'index/',
  'compactor.deletion_marker_object_store_prefix': (config) =>
    config.text('compactor.deletion_marker_object_store_prefix'),
  'compactor.jobs_config.deletion.deletion_manifest_store_prefix': (config) =>
    config.text('compactor.horizontal_scaling_mode') === 'main'
      ? config.text('compactor.jobs_config.deletion.deletion_manifest_store_prefix')
      : '',
};

function* kafkaMoved(change: ConfigChange): Iterable<Violation> {
  const path = 'ingester.kafka_ingestion.enabled';
  if (change.base.flag(path)) yield* fieldsMoved(change, 'kafka_config', 'Lines that are still in Kafka');
}

function* dataObjectsMoved(change: ConfigChange): Iterable<Violation> {
  if (change.base.flag('dataobj.enabled')) yield* fieldsMoved(change, 'dataobj', 'Data objects');
}

function* fieldsMoved({ base, head }: ConfigChange, block: string, content: string): Iterable<Violation> {
  for (const field of locatingFields(block)) {
    const path = `${block}.${field}`;
    const [was, is] = [base.text(path), head.text(path)];
    if (was === is) continue;
    const message = `${path} changes from ${quoted(was)} to ${quoted(is)}: ${content} are no longer found.`;
    yield { path, message, fix: 'Set it back.' };
  }
}
