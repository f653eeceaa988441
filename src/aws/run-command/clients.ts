import type { S3Client } from '@aws-sdk/client-s3';
import { SSMClient } from '@aws-sdk/client-ssm';
import { type ClientContext, createClient } from '../clients.ts';

export interface RunCommandClients {
  ssm: SSMClient;
  /** Tries once: a command that is sent twice runs twice. */
  once: SSMClient;
  /** Loaded only where output is too long for Run Command. */
  s3(): Promise<S3Client>;
}

/** @param policyDocument where the whole policy is documented */
export function runCommandClients(region: string, policyDocument: string): RunCommandClients {
  const context: ClientContext = { region, policyDocument };
  // A connection that never answers must not be waited for all day.
  const requestHandler = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true };
  return {
    ssm: createClient(SSMClient, context, { requestHandler, retryMode: 'adaptive' }),
    once: createClient(SSMClient, context, { requestHandler, maxAttempts: 1 }),
    s3: async () => {
      const { S3Client } = await import('@aws-sdk/client-s3');
      return createClient(S3Client, context, { requestHandler, followRegionRedirects: true });
    },
  };
}
