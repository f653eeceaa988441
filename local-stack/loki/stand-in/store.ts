import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { type LokiConfig, type S3Config, s3Of } from './config.ts';

export interface Stream {
  stream: Record<string, string>;
  /** Nanoseconds as a string, and the line. */
  values: [string, string][];
}

/** Where pushes are stored. Every method fails when the storage does. */
export interface Store {
  check(): Promise<void>;
  write(streams: Stream[]): Promise<void>;
  /** Everything that may be as new as this, in milliseconds since 1970. */
  readSince(start: number): Promise<Stream[]>;
}

const prefix = 'stand-in/';

export async function openStore(config: LokiConfig): Promise<Store> {
  const s3 = s3Of(config);
  return s3?.bucketnames ? bucketStore(s3) : folderStore(join(config.common?.path_prefix ?? '.', prefix));
}

/** Begins with the time of the newest entry, so that a query leaves out what is older than it asks for. */
function nameOf(streams: Stream[]): string {
  const times = streams.flatMap(({ values }) => values.map(([time]) => Number(time) / 1e6));
  return `${beginning(Math.max(0, ...times))}-${randomUUID()}.json`;
}

/** Names in the order of their times. */
function beginning(ms: number): string {
  return String(Math.floor(ms)).padStart(16, '0');
}

/** Also reads what other processes wrote, so that data survives a deploy. */
async function bucketStore(config: S3Config): Promise<Store> {
  const sdk = await import('@aws-sdk/client-s3');
  const client: S3Client = new sdk.S3Client(clientOptions(config));
  const Bucket = config.bucketnames?.split(',')[0] ?? '';
  // Stored objects never change.
  const known = new Map<string, Stream[]>();
  return {
    check: async () => void (await client.send(new sdk.HeadBucketCommand({ Bucket }))),
    write: async (streams) => {
      const Body = JSON.stringify(streams);
      await client.send(new sdk.PutObjectCommand({ Bucket, Key: prefix + nameOf(streams), Body }));
    },
    readSince: async (start) => {
      const wanted = { Bucket, Prefix: prefix, StartAfter: prefix + beginning(start) };
      const keys: string[] = [];
      for await (const page of sdk.paginateListObjectsV2({ client }, wanted)) {
        keys.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
        const unknown = keys.filter((key) => !known.has(key));
        await Promise.all(
          unknown.map(async (Key) => {
            const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket, Key }));
            known.set(Key, JSON.parse((await Body?.transformToString()) ?? '[]') as Stream[]);
          }),
        );
      }
      return keys.flatMap((key) => known.get(key) ?? []);
    },
  };
}

/** Without a key in the config, the SDK uses the instance's role, as that of Loki does. */
function clientOptions(config: S3Config): ConstructorParameters<typeof S3Client>[0] & object {
  const { access_key_id: accessKeyId, secret_access_key: secretAccessKey, endpoint } = config;
  const scheme = config.insecure ? 'http' : 'https';
  return {
    region: config.region ?? 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 2,
    ...(endpoint && { endpoint: endpoint.includes('://') ? endpoint : `${scheme}://${endpoint}` }),
    ...(accessKeyId && { credentials: { accessKeyId, secretAccessKey: secretAccessKey ?? '' } }),
  };
}

function folderStore(folder: string): Store {
  return {
    check: async () => void mkdirSync(folder, { recursive: true }),
    write: async (streams) => writeFileSync(join(folder, nameOf(streams)), JSON.stringify(streams)),
    readSince: async (start) =>
      readdirSync(folder)
        .filter((file) => file > beginning(start))
        .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Stream[]),
  };
}
