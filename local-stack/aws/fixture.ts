import { randomUUID } from 'node:crypto';
import { startMoto } from '../moto.ts';
import type { AwsCredentials } from './identities.ts';
import { type AwsOptions, type LocalAws, startAws } from './index.ts';

export const region = 'us-west-2';

/** moto and the local AWS, for tests of the latter through the AWS SDK. */
export interface AwsFixture {
  moto: string;
  aws: LocalAws;
  /** Options of an SDK client; it tries once. The pair is copied, since the SDK writes into it. */
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
      credentials: { ...credentials },
      maxAttempts: 1,
    }),
    close: async () => {
      await aws.close();
      await moto.close();
    },
  };
}

/** A name nothing else has. */
export function uniqueName(prefix: string): string {
  return `${prefix}-${randomUUID().slice(0, 8)}`;
}

/** A policy document with one statement. */
export function allow(Action: string | string[], Resource: string | string[] = '*'): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] };
}
