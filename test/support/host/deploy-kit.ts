import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeployScriptOptions, deployScript, releaseId } from '../../../src/host/script.ts';
import type { LocalHost } from '../aws/host.ts';
import { freePort } from '../free-port.ts';
import { type FakeCloud, startFakeCloud } from './fake-cloud.ts';
import { createLocalHost } from './local-host.ts';

export const parameter = '/loki-host/loki-storage/credentials';
export const key = { id: 'AKIAEXAMPLE000000001', secret: 'Ab/cd+EF/gh+IJ/kl+MN/op+QR/st+UV/wx+YZ=1' };

/** A host, a little of AWS and what a deploy is made of. */
export interface DeployKit {
  host: LocalHost;
  cloud: FakeCloud;
  port: number;
  /** A config that Loki 3.4.3 runs with, on this kit's ports, with the filesystem as its storage. */
  config(comment?: string): string;
  /** The same with the kit's bucket as its storage. */
  bucketConfig(): string;
  /** The same for a key the bucket refuses: the stand-in is never ready then. The real Loki is told to wait. */
  neverReadyConfig(): string;
  script(options?: Partial<DeployScriptOptions>): string;
  close(): Promise<void>;
}

export async function createDeployKit(): Promise<DeployKit> {
  const root = mkdtempSync(join(tmpdir(), 'loki-host-'));
  const cloud = await startFakeCloud();
  cloud.parameters.set(
    parameter,
    JSON.stringify({ Version: 1, AccessKeyId: key.id, SecretAccessKey: key.secret }),
  );
  cloud.acceptedKey = key.id;
  const host = await createLocalHost({ root, instanceId: 'i-0123456789abcdef0' });
  Object.assign(host.env, cloud.env);
  const port = await freePort();
  const grpcPort = await freePort();
  let releases = 0;
  const kit: DeployKit = {
    host,
    cloud,
    port,
    config: (comment = '') => `# ${comment}\n${lokiConfig(grpcPort, filesystem)}`,
    bucketConfig: () => lokiConfig(grpcPort, bucket(cloud.url)),
    neverReadyConfig: () => {
      cloud.acceptedKey = 'AKIAOTHER00000000001';
      return kit.bucketConfig().replace('min_ready_duration: 0s', 'min_ready_duration: 10m');
    },
    script: (options = {}) => {
      const config = options.config ?? kit.config();
      // A second apart, so that two deploys of one config have two names.
      const now = new Date(Date.UTC(2026, 0, 1) + ++releases * 1000);
      return deployScript({
        release: releaseId(config, now),
        image: 'grafana/loki:3.4.3',
        lokiVersion: '3.4.3',
        port,
        config,
        credentials: { parameter, region: 'us-west-2' },
        timeoutSeconds: 40,
        freeMb: 1,
        ...options,
      });
    },
    close: async () => {
      await host.close();
      await cloud.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
  return kit;
}

const filesystem = '{filesystem: {chunks_directory: /loki/chunks, rules_directory: /loki/rules}}';

function bucket(endpoint: string): string {
  const pair = 'access_key_id: "${LOKI_S3_ACCESS_KEY_ID}", secret_access_key: "${LOKI_S3_SECRET_ACCESS_KEY}"';
  return `{s3: {bucketnames: acme, region: us-west-2, endpoint: "${endpoint}", s3forcepathstyle: true, ${pair}}}`;
}

function lokiConfig(grpcPort: number, storage: string): string {
  return `auth_enabled: false
server: {grpc_listen_port: ${grpcPort}}
common:
  path_prefix: /loki
  replication_factor: 1
  ring: {kvstore: {store: inmemory}, instance_addr: 127.0.0.1}
  storage: ${storage}
schema_config:
  configs:
    - {from: 2024-01-01, store: tsdb, object_store: filesystem, schema: v13, index: {prefix: index_, period: 24h}}
ingester: {lifecycler: {min_ready_duration: 0s, final_sleep: 0s}}
analytics: {reporting_enabled: false}
`;
}
