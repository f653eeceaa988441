import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../local-stack/free-port.ts';
import { startMoto } from '../../local-stack/moto/server.ts';
import { signalIfAlive } from '../../local-stack/signal.ts';
import { renderConfig } from '../../src/config/render.ts';
import type { Tree } from '../../src/config/tree.ts';
import { type HostResult, parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { runScript } from '../support/run-script.ts';
import { startDelay } from './delay.ts';

export interface Stack {
  kit: DeployKit;
  /** S3's address, and the bucket there. */
  s3: { endpoint: string; bucket: string };
  /** What this project renders for a version, with moto as S3. */
  config(lokiVersion: string, comment?: string, team?: Tree): string;
  deploy(lokiVersion: string, config: string, options?: object): Promise<Deployed>;
  /** The container that the gateway sends pushes to. */
  serving(): string;
  /** SIGKILL for its first process, where it runs. */
  kill(container: string): void;
  /** The lines of the clients that the Loki which serves finds, each as often as it does. */
  read(): Promise<string[]>;
  /** Ends every process of the host and takes its disk away. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

export interface Deployed {
  code: number | null;
  result: HostResult | undefined;
  output: string;
}

const bucket = 'acme-usage-logs';
const region = 'us-east-1';

/** @param s3DelayMs how much later S3 answers */
export async function startStack({ s3DelayMs = 0 } = {}): Promise<Stack> {
  const moto = await startMoto();
  const slow = await startDelay(moto.url, s3DelayMs);
  await fetch(`${moto.url}/${bucket}`, { method: 'PUT' });
  const kit = await createDeployKit();
  const root = kit.host.env['LOKI_HOST_ROOT'] ?? '';
  return {
    kit,
    s3: { endpoint: slow.url, bucket },
    config: (lokiVersion, comment = '', team = {}) => {
      const aws = { endpoint: slow.url, s3forcepathstyle: true };
      const options = { lokiVersion, bucket, region, replicas: 1, credentials: 'environment' as const };
      return `# ${comment}\n${renderConfig({ ...options, team: { ...team, storage_config: { aws } } }).yaml}`;
    },
    deploy: async (lokiVersion, config, options = {}) => {
      const image = `grafana/loki:${lokiVersion}`;
      const script = kit.script({ lokiVersion, image, config, timeoutSeconds: 60, ...options });
      const { code, stdout, stderr } = await runScript(kit.host, script).ended;
      return { code, result: parseDeployResult(stdout), output: stdout + stderr };
    },
    serving: () => {
      const slots = (kit.host.env['LOKI_HOST_PORTS'] ?? '').split(' ').map(Number);
      return servingPort(kit, root) === slots[0] ? 'loki-a' : 'loki-b';
    },
    kill: (container) => {
      const inspect = ['inspect', '-f', '{{.State.Pid}}', container];
      const { stdout } = spawnSync('docker', inspect, { encoding: 'utf8', env: kit.host.env });
      signalIfAlive(Number(stdout), 'SIGKILL');
    },
    read: async () => readLines(servingPort(kit, root)),
    wipe: async () => {
      await kit.host.close();
      rmSync(root, { recursive: true, force: true });
    },
    close: async () => {
      await kit.close();
      await slow.close();
      await moto.close();
    },
  };
}

/** Reads are closed at the gateway, so they go to the slot that serves. */
function servingPort(kit: DeployKit, root: string): number {
  const upstream = join(root, 'current/upstream.conf');
  const { stdout } = spawnSync('sed', ['-n', 's/.*{ server 127.0.0.1:\\([0-9]*\\).*/\\1/p', upstream], {
    encoding: 'utf8',
    env: kit.host.env,
  });
  return Number(stdout);
}

async function readLines(port: number): Promise<string[]> {
  const parameters = new URLSearchParams({
    query: '{written_by="clients"}',
    start: `${Date.now() - 3_600_000}000000`,
    end: `${Date.now() + 60_000}000000`,
    limit: '1000000',
  });
  const response = await fetch(`http://127.0.0.1:${port}/loki/api/v1/query_range?${parameters}`);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  const { data } = (await response.json()) as { data: { result: { values: [string, string][] }[] } };
  return data.result.flatMap(({ values }) => values.map(([, line]) => line));
}

/** What the seed ran 2.6.0 with: one process, its ring in memory, nothing flushed when it stops. */
export async function seedConfig({ s3 }: Stack, port: number): Promise<string> {
  return `auth_enabled: false
server: {http_listen_port: ${port}, grpc_listen_port: ${await freePort()}, grpc_listen_address: 127.0.0.1, grpc_server_max_recv_msg_size: 1073741824}
schema_config:
  configs:
    - {from: 2020-11-13, store: boltdb-shipper, object_store: aws, schema: v11, index: {prefix: loki_index_, period: 24h}}
ingester:
  chunk_idle_period: 3m
  chunk_retain_period: 1m
  wal: {enabled: true, dir: /loki/wal}
  lifecycler: {address: 127.0.0.1, ring: {kvstore: {store: inmemory}, replication_factor: 1}}
storage_config:
  aws:
    endpoint: "${s3.endpoint}"
    bucketnames: ${s3.bucket}
    region: ${region}
    access_key_id: seed
    secret_access_key: seed
    s3forcepathstyle: true
  boltdb_shipper: {active_index_directory: /loki/index, cache_location: /loki/boltdb-cache, shared_store: s3}
compactor: {working_directory: /loki/boltdb-shipper-compactor, shared_store: s3}
limits_config: {reject_old_samples: true, reject_old_samples_max_age: 168h}
`;
}
