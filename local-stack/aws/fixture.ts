/** What tests of the local AWS start from. */
import { randomUUID } from 'node:crypto';
import type { LocalHost } from '../host/local-host.ts';
import { startMoto } from '../moto/server.ts';
import type { AwsCredentials } from './access/identities.ts';
import { type AwsOptions, type LocalAws, startAws } from './server.ts';

export const region = 'us-west-2';

export interface AwsFixture {
  /** Address of moto. */
  moto: string;
  aws: LocalAws;
  /** Options of an SDK client that tries once; by default the administrator's. */
  client(credentials?: AwsCredentials): ClientOptions;
  close(): Promise<void>;
}

interface ClientOptions {
  region: string;
  endpoint: string;
  credentials: AwsCredentials;
  maxAttempts: number;
}

export async function startFixture(options: Omit<AwsOptions, 'moto'> = {}): Promise<AwsFixture> {
  const moto = await startMoto();
  const aws = await startAws({ region, ...options, moto: moto.url });
  return {
    moto: moto.url,
    aws,
    client: (credentials = aws.admin) => ({
      region,
      endpoint: aws.url,
      // Copied, because the SDK writes into the object it is given.
      credentials: { ...credentials },
      maxAttempts: 1,
    }),
    close: async () => {
      await aws.close();
      await moto.close();
    },
  };
}

/** A name that nothing else has. */
export function uniqueName(prefix: string): string {
  return `${prefix}-${randomUUID().slice(0, 8)}`;
}

/** A policy document with one statement. */
export function allow(Action: string | string[], Resource: string | string[] = '*'): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] };
}

/** An instance id, different for each number. */
export function idOf(n: number): string {
  return `i-${String(n).padStart(17, '0')}`;
}

/** A host that runs shell scripts, and has no `docker`. */
export function shellHost(root: string, instanceId: string, tags: Record<string, string> = {}): LocalHost {
  return {
    instanceId,
    tags,
    state: 'running',
    agent: 'online',
    root,
    env: { PATH: process.env['PATH'] ?? '', HOST_ROOT: root, HOST_NAME: instanceId },
    close: async () => {},
  };
}
