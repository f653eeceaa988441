import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { dump } from 'js-yaml';
import { startGateway } from '../../local-stack/gateway/nginx.ts';
import { freePorts, type RunningLoki, startLoki } from '../../local-stack/loki/real.ts';
import { repositoryRoot } from '../../local-stack/paths.ts';
import { renderConfig } from '../../src/config/render.ts';
import { parseTeamConfig } from '../../src/config/team-config.ts';
import { at, merge, put, remove, type Tree } from '../../src/config/tree.ts';

/** A host that accepts pushes on a port. */
export interface Host {
  port: number;
  stop(): Promise<void>;
}

export interface HostOptions {
  /** Path of the Loki binary. */
  binary: string;
  /** Name of the bucket, which is created. */
  bucket: string;
  /** Address of moto. */
  endpoint: string;
  /** Folder for Loki's data. */
  folder: string;
}

const region = 'us-west-2';
const parse = (yaml: string | Buffer) => parseTeamConfig(Buffer.from(yaml), 'loki.yaml');

/** Loki 2.6.0 with the config that this project began with, and nothing in front of it. */
export async function startOldHost(options: HostOptions): Promise<Host> {
  const loki = await start(options, oldConfig);
  return { port: portOf(loki), stop: () => loki.stop('SIGKILL') };
}

/** Loki 3.7.6 with our config, behind the gateway. */
export async function startOurHost(options: HostOptions): Promise<Host> {
  const loki = await start(options, ourConfig);
  const gateway = await startGateway({ id: 'bench', loki: portOf(loki) });
  const stop = async () => {
    await gateway.stop();
    await loki.stop('SIGKILL');
  };
  return { port: gateway.port, stop };
}

/** The config as it was for 2.6.0: with one period, and without the fields that this version does not have. */
function oldConfig(here: Tree): string {
  const config = parse(readFileSync(join(repositoryRoot, 'local-stack/loki/skypilot-2024.yaml')));
  const periods = at(config, 'schema_config.configs');
  put(config, 'schema_config.configs', Array.isArray(periods) ? periods.slice(0, 1) : []);
  put(config, 'ingester.lifecycler.address', '127.0.0.1');
  for (const newer of [
    'storage_config.tsdb_shipper',
    'limits_config.query_timeout',
    'limits_config.allow_structured_metadata',
    'chunk_store_config',
  ])
    remove(config, newer);
  const { memberlist: _, ...ports } = here;
  return dump(merge(config, ports));
}

function ourConfig(here: Tree, bucket: string): string {
  const inputs = { bucket, region, credentials: 'environment', replicas: 1 } as const;
  return renderConfig({ ...inputs, team: here, lokiVersion: '3.7.6' }).yaml;
}

/** @param config makes the config from the part that is about this machine: ports, addresses and the bucket */
async function start(
  { binary, bucket, endpoint, folder }: HostOptions,
  config: (here: Tree, bucket: string) => string,
): Promise<RunningLoki> {
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
  const s3 = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration }));
  const ports = await freePorts();
  const aws = { endpoint, bucketnames: bucket, region, s3forcepathstyle: true };
  const here = merge(parse(ports.server + ports.ring), { storage_config: { aws } });
  return await startLoki(binary, {
    yaml: config(here, bucket),
    volume: join(folder, bucket),
    port: ports.http,
  });
}

function portOf({ url }: RunningLoki): number {
  return Number(new URL(url).port);
}
