import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { applyBucket } from '../../src/aws/bucket.ts';

const options = {
  name: 'acme-usage-logs',
  region: 'us-west-2',
  account: '123456789012',
  accountRegional: false,
  encryption: { algorithm: 'AES256' },
  versioning: true,
  noncurrentDays: 30,
  tags: {},
} as const;

/** An S3 that has the bucket with nothing set, and answers that it is busy to the first `busy` writes of its versioning. */
async function busyS3(busy: number) {
  let refused = 0;
  const server = createServer((request, response) => {
    if (request.method === 'HEAD') return response.setHeader('x-amz-bucket-region', 'us-west-2').end();
    const isVersioning = request.url?.includes('versioning') === true;
    if (request.method === 'GET') {
      return isVersioning
        ? response.end('<VersioningConfiguration/>')
        : response.writeHead(404).end('<Error><Code>NoSuchBucketPolicy</Code></Error>');
    }
    if (isVersioning && refused < busy) {
      refused += 1;
      return response.writeHead(409).end('<Error><Code>OperationAborted</Code></Error>');
    }
    return response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
  const s3 = new S3Client({ region: 'us-west-2', endpoint, credentials, maxAttempts: 1 });
  return { s3, close: () => server.close() };
}

function waitingDeps(s3: S3Client) {
  let time = 0;
  const log: string[] = [];
  const sleep = async (ms: number) => {
    time += ms;
  };
  return {
    s3,
    log: (line: string) => void log.push(line),
    lines: log,
    clock: { now: () => time, sleep },
    signal: new AbortController().signal,
  };
}

it('While S3 is busy with an earlier change of the bucket, the next write waits, and says so', async () => {
  const { s3, close } = await busyS3(3);
  const deps = waitingDeps(s3);
  const { changes } = await applyBucket(options, deps);
  close();
  expect(changes.map(({ setting }) => setting)).toContain('versioning');
  expect(deps.lines.filter((line) => line.includes('still busy'))).toHaveLength(3);
});

it('When S3 stays busy for three minutes, the run fails and names the setting', async () => {
  const { s3, close } = await busyS3(Number.POSITIVE_INFINITY);
  await expect(applyBucket(options, waitingDeps(s3))).rejects.toThrow(
    /busy .* 3 minutes; versioning is not set/,
  );
  close();
});
