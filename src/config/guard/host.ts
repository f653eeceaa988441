import { periods } from '../validate/common.ts';
import { block, type Change, type GuardRule, shown, textChanged, warn } from './change.ts';

/** What is only on the host's disk: lines not yet flushed, index not yet uploaded, marks for deletion. */
export const hostRules: readonly GuardRule[] = [
  wal,
  walFolder,
  indexFolders,
  compactorFolder,
  flushOnShutdown,
];

/** The folder of the container that is on the host's disk. */
const VOLUME = /^\/loki(?:\/|$)/;

function wal(change: Change): void {
  const path = 'ingester.wal.enabled';
  if (!change.base.flag(path) || change.head.flag(path)) return;
  block(change, {
    rule: 'wal-disabled',
    path,
    message:
      'Without the write-ahead log, lines not yet flushed are lost whenever Loki dies, and those in the old log now.',
    fix: `Set ${path}: true.`,
  });
}

function moved(change: Change, rule: string, path: string, what: string): void {
  if (!textChanged(change, path)) return;
  const [was, is] = [change.base.text(path), change.head.text(path)];
  // Without a folder, Loki does not start: nothing is in it.
  if (was === '') return;
  const outside = VOLUME.test(is)
    ? ''
    : " The new folder is not on the host's disk, so it is lost with every container.";
  block(change, {
    rule,
    path,
    message: `${path} changes from ${shown(was)} to ${shown(is)}: ${what} in the old folder is not read any more.${outside}`,
    fix: `Set it to ${was}${VOLUME.test(was) ? '' : ', or move it to a folder below /loki and copy what is there'}.`,
  });
}

function walFolder(change: Change): void {
  if (!change.base.flag('ingester.wal.enabled') || !change.head.flag('ingester.wal.enabled')) return;
  moved(change, 'wal-moved', 'ingester.wal.dir', 'what is not yet flushed');
}

function indexFolders(change: Change): void {
  const stores = new Set(periods(change.base).map((period) => change.base.text(`${period}.store`)));
  for (const [store, shipper] of [
    ['tsdb', 'tsdb_shipper'],
    ['boltdb-shipper', 'boltdb_shipper'],
  ] as const) {
    if (stores.has(store))
      moved(
        change,
        'index-folder-moved',
        `storage_config.${shipper}.active_index_directory`,
        'the index that is not yet uploaded',
      );
  }
}

function compactorFolder(change: Change): void {
  const path = 'compactor.working_directory';
  if (!textChanged(change, path) || !change.base.flag('compactor.retention_enabled')) return;
  warn(change, {
    rule: 'compactor-folder-moved',
    path,
    message: `${path} changes: chunks already marked for deletion in ${shown(change.base.text(path))} stay in the bucket.`,
    fix: 'Copy the folder, or keep it.',
  });
}

function flushOnShutdown(change: Change): void {
  const path = 'ingester.wal.flush_on_shutdown';
  if (!change.base.flag(path) || change.head.flag(path)) return;
  warn(change, {
    rule: 'flush-on-shutdown-off',
    path,
    message:
      'Lines not yet flushed stay on the disk of the host that stops; they are lost where the disk is not kept.',
    fix: `Set ${path}: true.`,
  });
}
