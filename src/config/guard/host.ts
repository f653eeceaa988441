import { SHIPPED_STORES } from '../period.ts';
import { folder } from '../place/mark.ts';
import type { Violation } from '../rule.ts';
import { type ConfigChange, type GuardRule, quoted, turnedOff } from './change.ts';

/** What is only on the host's disk: lines that are not flushed, index that is not uploaded, marks for deletion. */
export const hostRules: readonly GuardRule[] = [
  { name: 'wal-disabled', level: 'error', find: walDisabled },
  { name: 'wal-moved', level: 'error', find: walMoved },
  { name: 'index-folder-moved', level: 'error', find: indexFoldersMoved },
  { name: 'compactor-folder-moved', level: 'warning', find: compactorFolderMoved },
  { name: 'flush-on-shutdown-off', level: 'warning', find: flushOnShutdownOff },
];

/** The folder of the container that is on the host's disk. */
const VOLUME = /^\/loki(?:\/|$)/;

function* walDisabled(change: ConfigChange): Iterable<Violation> {
  const path = 'ingester.wal.enabled';
  if (!turnedOff(change, path)) return;
  const message =
    'Without the write-ahead log, Loki loses the lines it has not flushed whenever it dies; those in the old log are lost now.';
  yield { path, message, fix: `Set ${path}: true.` };
}

function* walMoved(change: ConfigChange): Iterable<Violation> {
  const path = 'ingester.wal.enabled';
  if (!change.base.flag(path) || !change.head.flag(path)) return;
  yield* folderMoved(change, 'ingester.wal.dir', 'Lines that are not flushed yet');
}

function* indexFoldersMoved(change: ConfigChange): Iterable<Violation> {
  const stores = change.base.periods().map((period) => period.store);
  for (const [store, shipper] of SHIPPED_STORES) {
    if (!stores.includes(store)) continue;
    const path = `storage_config.${shipper}.active_index_directory`;
    yield* folderMoved(change, path, 'Index files that are not uploaded yet');
  }
}

function* folderMoved(change: ConfigChange, path: string, content: string): Iterable<Violation> {
  const [was, is] = [change.base.text(path), change.head.text(path)];
  // Without a folder, Loki does not start: there is nothing to lose.
  if (folder(was) === folder(is) || was === '') return;
  const outside = VOLUME.test(is)
    ? ''
    : " The new folder is not on the host's disk, so it is lost with every container.";
  const message = `${path} changes from ${quoted(was)} to ${quoted(is)}. ${content} stay behind in the old folder.${outside}`;
  const copy = VOLUME.test(was) ? '' : ', or use a folder under /loki and copy the old content to it';
  yield { path, message, fix: `Set it to ${was}${copy}.` };
}

function* compactorFolderMoved(change: ConfigChange): Iterable<Violation> {
  const path = 'compactor.working_directory';
  const [was, is] = [change.base.text(path), change.head.text(path)];
  if (folder(was) === folder(is) || !change.base.flag('compactor.retention_enabled')) return;
  const message = `${path} changes: chunks that are already marked for deletion in ${quoted(was)} stay in the bucket.`;
  yield { path, message, fix: 'Copy the folder, or keep it.' };
}

function* flushOnShutdownOff(change: ConfigChange): Iterable<Violation> {
  const path = 'ingester.wal.flush_on_shutdown';
  if (!turnedOff(change, path)) return;
  const message =
    'Lines that are not flushed stay on the disk of a host that stops; they are lost if the disk is not kept.';
  yield { path, message, fix: `Set ${path}: true.` };
}
