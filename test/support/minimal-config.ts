import { parseTeamConfig } from '../../src/config/team-config.ts';
import { merge, type Tree } from '../../src/config/tree.ts';
import { writeYaml } from '../../src/config/yaml/write.ts';

/** A whole config that Loki of that version runs with, on one host and in folders, with some more blocks merged in. */
export function minimalConfig(version: string, blocks = ''): string {
  const isOld = version.startsWith('2.');
  const schema = isOld ? { store: 'boltdb-shipper', schema: 'v11' } : { store: 'tsdb', schema: 'v13' };
  const config: Tree = {
    auth_enabled: false,
    analytics: { reporting_enabled: false },
    server: { http_listen_port: 3100 },
    common: {
      path_prefix: '/loki',
      replication_factor: 1,
      instance_addr: '127.0.0.1',
      ring: { kvstore: { store: 'inmemory' } },
    },
    storage_config: {
      filesystem: { directory: '/loki/chunks' },
      ...(isOld ? { boltdb_shipper: { shared_store: 'filesystem' } } : {}),
    },
    schema_config: {
      configs: [
        {
          from: '2024-01-01',
          ...schema,
          object_store: 'filesystem',
          index: { prefix: 'index_', period: '24h' },
        },
      ],
    },
  };
  const more = blocks === '' ? {} : parseTeamConfig(Buffer.from(blocks), 'The blocks', version);
  return writeYaml(merge(config, more));
}
