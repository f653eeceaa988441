import type { S3Client } from '@aws-sdk/client-s3';
import { SSMClient } from '@aws-sdk/client-ssm';
import { clientOptions, explanations } from '../clients.ts';

export interface RunCommandClients {
  ssm: SSMClient;
  /** Tries once: a command that is sent twice runs twice. */
  once: SSMClient;
  /** Loaded only where output is too long for Run Command. */
  s3(): Promise<S3Client>;
}

/** @param policyDocument where the whole policy is documented */
export function runCommandClients(region: string, policyDocument: string): RunCommandClients {
  const options = {
    ...clientOptions(region),
    // A connection that never answers must not be waited for all day.
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
  };
  const ssm = new SSMClient({ ...options, retryMode: 'adaptive' });
  const once = new SSMClient({ ...options, maxAttempts: 1 });
  for (const client of [ssm, once]) client.middlewareStack.use(explanations(policyDocument));
  return {
    ssm,
    once,
    s3: async () => {
      const { S3Client } = await import('@aws-sdk/client-s3');
      const s3 = new S3Client({ ...options, followRegionRedirects: true });
      s3.middlewareStack.use(explanations(policyDocument));
      return s3;
    },
  };
}
