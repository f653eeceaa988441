import { put, remove, type Tree, type TreeValue } from '../../src/config/tree.ts';

/** What the experiments have at hand: folders and S3 stand-ins that outlive a Loki. */
export interface Stores {
  /** A folder; what it is for follows. */
  readonly folder: string;
  /** `http://127.0.0.1:5000`, and another S3 that has buckets of the same names. */
  readonly s3: string;
  readonly otherS3: string;
  /** A bucket of the scenario's own; one more, empty. */
  readonly bucket: string;
  readonly otherBucket: string;
}

export interface Edit {
  readonly name: string;
  readonly change: (config: Tree) => void;
  /** Why lines are found in spite of a guard that speaks up: what this set-up cannot show. */
  readonly notShown?: string;
}

export interface Scenario {
  readonly name: string;
  readonly since?: string;
  readonly base: (version: string) => Tree;
  readonly edits: (version: string) => readonly Edit[];
}

const isOld = (version: string) => version.startsWith('2.');
const period = 'schema_config.configs.0';

/** Everything on one host, everything local below /loki, which each run has empty. */
function configWith(store: string, objectStore: string, version: string): Tree {
  const schema = store === 'tsdb' ? (isOld(version) ? 'v12' : 'v13') : 'v11';
  const config: Tree = {
    auth_enabled: false,
    // Without a network, Loki waits for it when it stops.
    analytics: { reporting_enabled: false },
    common: {
      path_prefix: '/loki',
      replication_factor: 1,
      ring: { kvstore: { store: 'inmemory' } },
      instance_addr: '127.0.0.1',
    },
    ingester: { lifecycler: { min_ready_duration: '0s', final_sleep: '0s' } },
    limits_config: { reject_old_samples: false },
    schema_config: {
      configs: [
        {
          from: '2022-01-01',
          store,
          object_store: objectStore,
          schema,
          index: { prefix: 'index_', period: '24h' },
        },
      ],
    },
    storage_config: {},
  };
  if (!isOld(version)) put(config, 'limits_config.allow_structured_metadata', false);
  return config;
}

const set = (path: string, value: TreeValue, notShown?: string): Edit => ({
  name: `${path}: ${JSON.stringify(value)}`,
  change: (config) => put(config, path, value),
  ...(notShown === undefined ? {} : { notShown }),
});

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Edits of a period that every store has. */
function periodEdits(version: string): Edit[] {
  const old = isOld(version);
  return [
    set(`${period}.index.prefix`, 'other_'),
    set(`${period}.row_shards`, 4),
    set(`${period}.from`, day(0)),
    set(`${period}.from`, '2021-01-01'),
    set(`${period}.chunks.prefix`, 'chunks_'),
    set(`${period}.chunks.period`, '24h'),
    set(`${period}.chunks.tags`, { a: 'b' }),
    set(`${period}.index.tags`, { a: 'b' }),
    ...(old
      ? []
      : [set(`${period}.index.path_prefix`, 'other/'), set(`${period}.index.path_prefix`, 'index/')]),
    set('auth_enabled', true),
  ];
}

function shipperEdits(shipper: string, version: string, stores: Stores): Edit[] {
  return [
    ...(isOld(version)
      ? [
          set(`storage_config.${shipper}.shared_store_key_prefix`, 'other/'),
          {
            name: `storage_config.${shipper}.shared_store: "s3"`,
            change: (config: Tree) => {
              put(config, `storage_config.${shipper}.shared_store`, 's3');
              put(config, 'storage_config.aws', s3Fields(stores));
            },
          },
        ]
      : []),
    set(`storage_config.${shipper}.cache_location`, '/loki/other-cache'),
    set(
      `storage_config.${shipper}.active_index_directory`,
      '/loki/other-index',
      'nothing was left to upload',
    ),
    set('compactor.working_directory', '/loki/other-compactor'),
  ];
}

function s3Fields(stores: Stores): Tree {
  return {
    bucketnames: stores.bucket,
    endpoint: stores.s3,
    region: 'us-west-2',
    access_key_id: 'AKIAEXAMPLE',
    secret_access_key: 'example',
    s3forcepathstyle: true,
  };
}

function thanosS3Fields(stores: Stores): Tree {
  return {
    bucket_name: stores.bucket,
    endpoint: stores.s3.replace('http://', ''),
    region: 'us-west-2',
    access_key_id: 'AKIAEXAMPLE',
    secret_access_key: 'example',
    insecure: true,
    bucket_lookup_type: 'path',
  };
}

function filesystem(store: 'boltdb-shipper' | 'tsdb', stores: Stores): Scenario {
  const shipper = store === 'tsdb' ? 'tsdb_shipper' : 'boltdb_shipper';
  const directory = `${stores.folder}/chunks`;
  return {
    name: `filesystem, ${store}`,
    ...(store === 'tsdb' ? { since: '2.9.17' } : {}),
    base: (version) => {
      const config = configWith(store, 'filesystem', version);
      put(config, 'storage_config.filesystem.directory', directory);
      return config;
    },
    edits: (version) => [
      ...periodEdits(version),
      ...shipperEdits(shipper, version, stores),
      set('storage_config.filesystem.directory', `${stores.folder}/other`),
      set('storage_config.filesystem.directory', `${directory}/`),
      set(
        'storage_config.filesystem.directory',
        `${stores.folder}/../${stores.folder.split('/').at(-1)}/chunks`,
      ),
      {
        name: 'common.storage in place of storage_config',
        change: (config) => {
          remove(config, 'storage_config.filesystem');
          put(config, 'common.storage.filesystem', {
            chunks_directory: directory,
            rules_directory: '/loki/rules',
          });
        },
      },
      ...(store === 'tsdb'
        ? [
            isOld(version)
              ? set(`${period}.schema`, 'v11')
              : set(
                  `${period}.schema`,
                  'v12',
                  'v12 and v13 name chunks alike; the guard refuses every change of a schema',
                ),
            set(`${period}.store`, 'boltdb-shipper'),
          ]
        : [
            set(`${period}.schema`, 'v12'),
            set('storage_config.boltdb_shipper.build_per_tenant_index', true),
            ...(version === '2.6.0' ? [] : [set(`${period}.store`, 'tsdb')]),
          ]),
      ...(isOld(version)
        ? []
        : [
            set('storage_config.object_prefix', 'other/'),
            {
              name: 'use_thanos_objstore with the same folder',
              change: (config: Tree) => {
                put(config, 'storage_config.use_thanos_objstore', true);
                put(config, 'storage_config.object_store.filesystem.dir', directory);
              },
            },
          ]),
      ...(version === '2.6.0'
        ? []
        : [
            {
              name: 'object_store: a named store of the same folder',
              change: (config: Tree) => {
                put(config, 'storage_config.named_stores.filesystem.mine.directory', directory);
                put(config, `${period}.object_store`, 'mine');
              },
            },
            {
              name: 'object_store: a named store of another folder',
              change: (config: Tree) => {
                put(
                  config,
                  'storage_config.named_stores.filesystem.mine.directory',
                  `${stores.folder}/other`,
                );
                put(config, `${period}.object_store`, 'mine');
              },
            },
          ]),
    ],
  };
}

function s3(stores: Stores): Scenario {
  const url = (bucket: string) => `s3://AKIAEXAMPLE:example@${stores.s3.replace('http://', '')}/${bucket}`;
  return {
    name: 's3',
    base: (version) => {
      const config = configWith(version === '2.6.0' ? 'boltdb-shipper' : 'tsdb', 's3', version);
      put(config, 'storage_config.aws', s3Fields(stores));
      return config;
    },
    edits: (version) => [
      set('storage_config.aws.bucketnames', stores.otherBucket),
      set('storage_config.aws.bucketnames', `${stores.bucket},${stores.otherBucket}`),
      // To Loki this is a second bucket, which has no name.
      set('storage_config.aws.bucketnames', `${stores.bucket},`),
      set('storage_config.aws.endpoint', stores.otherS3),
      set('storage_config.aws.endpoint', `${stores.s3}/`),
      set('storage_config.aws.region', 'eu-west-1'),
      {
        name: 'endpoint without its scheme, insecure: true',
        change: (config) => {
          put(config, 'storage_config.aws.endpoint', stores.s3.replace('http://', ''));
          put(config, 'storage_config.aws.insecure', true);
        },
      },
      {
        name: 'the same as an s3:// URL',
        change: (config) =>
          put(config, 'storage_config.aws', {
            s3: url(stores.bucket),
            region: 'us-west-2',
            s3forcepathstyle: true,
          }),
      },
      {
        name: 'an s3:// URL of another bucket',
        change: (config) =>
          put(config, 'storage_config.aws', {
            s3: url(stores.otherBucket),
            region: 'us-west-2',
            s3forcepathstyle: true,
          }),
      },
      {
        name: 'common.storage in place of storage_config',
        change: (config) => {
          remove(config, 'storage_config.aws');
          put(config, 'common.storage.s3', s3Fields(stores));
        },
      },
      set(`${period}.object_store`, 'aws'),
      set('storage_config.aws.sse.type', 'SSE-S3'),
      ...(version === '2.6.0' ? [] : [set('storage_config.aws.storage_class', 'STANDARD_IA')]),
      ...(version === '3.7.6' ? [set('storage_config.aws.chunk_delimiter', '_')] : []),
      ...(isOld(version)
        ? []
        : [
            set('storage_config.object_prefix', 'other/'),
            {
              name: 'use_thanos_objstore with the same bucket',
              change: (config: Tree) => {
                put(config, 'storage_config.use_thanos_objstore', true);
                put(config, 'storage_config.object_store.s3', thanosS3Fields(stores));
              },
            },
          ]),
    ],
  };
}

function named(stores: Stores): Scenario {
  return {
    name: 'named s3 store',
    since: '2.9.17',
    base: (version) => {
      const config = configWith('tsdb', 'mine', version);
      put(config, 'storage_config.named_stores.aws.mine', s3Fields(stores));
      if (!isOld(version)) put(config, 'storage_config.object_prefix', 'x/');
      return config;
    },
    edits: (version) => [
      set('storage_config.named_stores.aws.mine.bucketnames', stores.otherBucket),
      set('storage_config.named_stores.aws.mine.endpoint', stores.otherS3),
      set('storage_config.named_stores.aws.mine.region', 'eu-west-1'),
      {
        name: 'object_store: s3, the same bucket',
        change: (config) => {
          put(config, 'storage_config.aws', s3Fields(stores));
          put(config, `${period}.object_store`, 's3');
        },
      },
      ...(isOld(version)
        ? []
        : [
            set('storage_config.object_prefix', 'y/'),
            set('storage_config.object_prefix', '/x'),
            {
              name: 'no object_prefix',
              change: (config: Tree) => remove(config, 'storage_config.object_prefix'),
            },
          ]),
    ],
  };
}

function thanosFilesystem(stores: Stores): Scenario {
  return {
    name: 'thanos filesystem',
    since: '3.4.3',
    base: (version) => {
      const config = configWith('tsdb', 'filesystem', version);
      put(config, 'storage_config.use_thanos_objstore', true);
      put(config, 'storage_config.object_store.filesystem.dir', `${stores.folder}/thanos`);
      return config;
    },
    edits: () => [
      set('storage_config.object_store.filesystem.dir', `${stores.folder}/other`),
      set('storage_config.object_store.filesystem.dir', `${stores.folder}/thanos/`),
      set('storage_config.object_store.storage_prefix', 'other'),
      set('storage_config.object_prefix', 'other/'),
      {
        name: 'use_thanos_objstore: false with the same folder',
        change: (config) => {
          put(config, 'storage_config.use_thanos_objstore', false);
          put(config, 'storage_config.filesystem.directory', `${stores.folder}/thanos`);
        },
      },
      {
        name: 'use_thanos_objstore: false with another folder',
        change: (config) => {
          put(config, 'storage_config.use_thanos_objstore', false);
          put(config, 'storage_config.filesystem.directory', `${stores.folder}/other`);
        },
      },
      {
        name: 'object_store: a named store of the same folder',
        change: (config) => {
          put(
            config,
            'storage_config.object_store.named_stores.filesystem.mine.dir',
            `${stores.folder}/thanos`,
          );
          put(config, `${period}.object_store`, 'mine');
        },
      },
    ],
  };
}

function thanosS3(stores: Stores): Scenario {
  return {
    name: 'thanos s3',
    since: '3.4.3',
    base: (version) => {
      const config = configWith('tsdb', 's3', version);
      put(config, 'storage_config.use_thanos_objstore', true);
      put(config, 'storage_config.object_store.s3', thanosS3Fields(stores));
      put(config, 'storage_config.object_store.storage_prefix', 'x');
      return config;
    },
    edits: () => [
      set('storage_config.object_store.s3.bucket_name', stores.otherBucket),
      set('storage_config.object_store.s3.endpoint', stores.otherS3.replace('http://', '')),
      set('storage_config.object_store.s3.region', 'eu-west-1'),
      set('storage_config.object_store.storage_prefix', 'y'),
      {
        name: 'use_thanos_objstore: false, the same bucket and prefix',
        change: (config) => {
          put(config, 'storage_config.use_thanos_objstore', false);
          put(config, 'storage_config.aws', s3Fields(stores));
          put(config, 'storage_config.object_prefix', 'x/');
        },
      },
      {
        name: 'object_store: a named store of another bucket',
        change: (config) => {
          const fields = { ...thanosS3Fields(stores), bucket_name: stores.otherBucket };
          put(config, 'storage_config.object_store.named_stores.s3.mine', fields);
          put(config, `${period}.object_store`, 'mine');
        },
      },
    ],
  };
}

function boltdb(stores: Stores): Scenario {
  return {
    name: 'boltdb on the disk',
    base: (version) => {
      const config = configWith('boltdb', 'filesystem', version);
      put(config, 'storage_config.boltdb.directory', `${stores.folder}/index`);
      put(config, 'storage_config.filesystem.directory', `${stores.folder}/boltdb-chunks`);
      return config;
    },
    edits: () => [
      set('storage_config.boltdb.directory', `${stores.folder}/other-index`),
      set('storage_config.boltdb.directory', `${stores.folder}/index/`),
      set(`${period}.index.prefix`, 'other_'),
      set(`${period}.index.period`, '168h'),
      set(`${period}.row_shards`, 4),
    ],
  };
}

/** Each with stores of its own. */
export const SCENARIOS: readonly ((stores: Stores) => Scenario)[] = [
  (stores) => filesystem('boltdb-shipper', stores),
  (stores) => filesystem('tsdb', stores),
  s3,
  named,
  thanosFilesystem,
  thanosS3,
  boltdb,
];
