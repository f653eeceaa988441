import type { Config } from '../../config.ts';
import { storeBlock, THANOS } from '../../place/store-block.ts';
import type { Violation } from '../../rule.ts';
import { type ConfigRule, isKnown, type Subject } from './rule.ts';

/** Folders and files in the container: it runs as user 10001 in `/`, and has the config and `/loki`. */
export const folderRules: readonly ConfigRule[] = [
  { name: 'folder-not-writable', level: 'error', find: foldersNotWritable },
  { name: 'not-on-volume', level: 'warning', ourHosts: true, find: foldersOffVolume },
  { name: 'directory-missing-at-start', level: 'error', find: foldersMissing },
  {
    name: 'file-not-shipped',
    level: 'error',
    find: (subject) => (subject.deployed ? filesMissing(subject) : []),
  },
  {
    name: 'file-not-shipped',
    level: 'warning',
    find: (subject) => (subject.deployed ? [] : filesMissing(subject)),
  },
];

/** The folder that is on the host's disk; everything else is lost with the container. */
const VOLUME = '/loki';

function isOnVolume(path: string): boolean {
  return path === VOLUME || path.startsWith(`${VOLUME}/`);
}

/** The folders whose content matters after a restart. */
function keptFolders(config: Config): string[] {
  return [
    ...(config.flag('ingester.wal.enabled') ? ['ingester.wal.dir'] : []),
    ...shippersOf(config).map((shipper) => `storage_config.${shipper}.active_index_directory`),
    'compactor.working_directory',
    ...chunkFolders(config),
  ];
}

/** All that Loki makes when it starts, and does not start without. */
function madeFolders(config: Config): string[] {
  const rules = config.text('ruler.storage.type') === 'local' ? ['ruler.storage.local.directory'] : [];
  const caches = shippersOf(config).map((shipper) => `storage_config.${shipper}.cache_location`);
  const kept = keptFolders(config).filter(
    (path) => path !== 'compactor.working_directory' || shippersOf(config).length > 0,
  );
  return [...kept, ...caches, ...rules];
}

function shippersOf(config: Config): string[] {
  return [...new Set(config.periods().flatMap(({ shipper }) => shipper ?? []))];
}

/** The folders of the periods that have their chunks, or an index of 2.x, in folders. */
function chunkFolders(config: Config): string[] {
  const stores = config.periods().flatMap(({ objectStore, store }) => [objectStore, store]);
  const blocks = [...new Set(stores)].map((store) => storeBlock(config, store));
  return blocks
    .filter(({ client }) => ['boltdb', 'filesystem'].includes(client))
    .map(({ path }) => `${path}.${path.startsWith(THANOS) ? 'dir' : 'directory'}`);
}

/** Stricter than Loki, on purpose: it exits when it starts, with "permission denied". */
function* foldersNotWritable(subject: Subject): Iterable<Violation> {
  const { config } = subject;
  const found = new Map(
    madeFolders(config)
      .filter((path) => isNotWritable(subject, path))
      .map((path) => [config.isSet(path) ? path : 'common.path_prefix', path]),
  );
  for (const [path, folder] of found)
    yield {
      path,
      message: `${path} is ${config.text(path)}: in its container, Loki is user 10001 in /, and may not make ${config.text(folder)} there. It exits when it starts.`,
      fix: `Use a folder below ${VOLUME}.`,
    };
}

/** A relative folder is in `/`. Which others are mounted is known only for hosts that the deploy action sets up. */
function isNotWritable({ config, deployed }: Subject, path: string): boolean {
  const folder = config.text(path);
  if (folder === '' || !config.isGiven(path) || !isKnown(folder) || /^[a-z]:/i.test(folder)) return false;
  return folder.startsWith('/') ? deployed && !isOnVolume(folder) && !isTemporary(folder) : true;
}

function isTemporary(folder: string): boolean {
  return /^\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)/.test(folder);
}

function* foldersOffVolume(subject: Subject): Iterable<Violation> {
  const { config } = subject;
  for (const path of keptFolders(config)) {
    const folder = config.text(path);
    if (isOnVolume(folder) || isNotWritable(subject, path)) continue;
    if (folder !== '' || path === 'ingester.wal.dir')
      yield {
        path,
        message: `${path} is ${folder || 'not set'}, outside ${VOLUME}: what is there is lost with the container.`,
        fix: `Use a folder below ${VOLUME}.`,
      };
  }
}

/** Loki 3.x verifies it; 2.x takes an empty folder for one below `path_prefix`. */
function* foldersMissing({ config }: Subject): Iterable<Violation> {
  if (config.atLeast('3.0') || config.text('common.path_prefix') !== '') return;
  const needed = shippersOf(config).flatMap((shipper) => [
    `storage_config.${shipper}.active_index_directory`,
    `storage_config.${shipper}.cache_location`,
    'compactor.working_directory',
  ]);
  for (const path of new Set(needed))
    if (config.text(path) === '')
      yield {
        path,
        message: `${path} is not set, and a period of the schema needs it: Loki exits when it starts.`,
        fix: 'Set it, or common.path_prefix, to a folder on the data volume.',
      };
}

const TLS = ['http_tls_config', 'grpc_tls_config'].flatMap((block) =>
  ['cert_file', 'key_file', 'client_ca_file'].map((field) => `server.${block}.${field}`),
);

/** Loki does not start without a file that it is told to read. */
function* filesMissing({ config, deployed }: Subject): Iterable<Violation> {
  const clients = new Set(config.periods().map(({ objectStore }) => storeBlock(config, objectStore).path));
  const fields = [
    'runtime_config.file',
    ...TLS,
    ...[...clients].map((block) => `${block}.http_config.ca_file`),
  ];
  for (const path of fields)
    for (const file of config
      .text(path)
      .split(',')
      .filter((name) => name !== '' && isKnown(name)))
      if (!isOnVolume(file) && !file.startsWith('/etc/ssl/'))
        yield {
          path,
          message: `${path} names ${file}, and a deployment brings the config alone${deployed ? '' : ', unless the image has it'}: Loki does not start without it.`,
          fix: deployed ? 'Remove it.' : 'Remove it, or see that the file is there.',
        };
}
