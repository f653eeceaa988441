/** One lane of the crash matrix, in a thread of its own: a local AWS, a local GitHub and a host, used for one cell after another. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { startAws } from '../../local-stack/aws/server.ts';
import { createBoundary } from '../../local-stack/boundary.ts';
import { documentedPolicy, region, repository } from '../../local-stack/cloud.ts';
import { startGithub } from '../../local-stack/github/server.ts';
import type { LocalHost } from '../../local-stack/host/local-host.ts';
import { runCell } from './cell.ts';
import type { Cell } from './matrix.ts';

const folder = mkdtempSync(join(tmpdir(), 'crash-'));
const host: LocalHost = {
  instanceId: 'i-0123456789abcdef0',
  tags: {},
  state: 'running',
  agent: 'online',
  root: folder,
  env: { PATH: process.env['PATH'] ?? '', PAIR: join(folder, 'pair') },
  close: async () => {},
};

const { motoUrl, name } = workerData as { motoUrl: string; name: string };
let heard = (_line: string): void => {};
const log = (line: string) => heard(line);
const aws = await startAws({ moto: motoUrl, hosts: [host], runCommand: { listedAfterMs: 20 }, log });
const boundary = await createBoundary(aws);
const github = await startGithub({ repository, log });
const statements = [
  ...documentedPolicy('keys', { 'loki-acme-usage-logs': 'loki-*' }).Statement,
  ...documentedPolicy('deploy', {}).Statement,
];
const session = await aws.identity(`runner-${name}`, { Version: '2012-10-17', Statement: statements });
// The clients find their way as on a runner. @actions/github reads its variable when it is loaded.
Object.assign(process.env, aws.env(session, region), {
  GITHUB_API_URL: github.url,
  GITHUB_REPOSITORY: repository,
});

const stack = {
  aws,
  boundary,
  github,
  host,
  motoUrl,
  name,
  onLine: (listener: (line: string) => void) => {
    heard = listener;
  },
};
export type Stack = typeof stack;

parentPort?.on('message', (cell: Cell | 'close') => {
  if (cell === 'close') void close();
  else void runCell(cell, stack).then((result) => parentPort?.postMessage(result));
});

async function close(): Promise<void> {
  await Promise.all([aws.close(), github.close()]);
  rmSync(folder, { recursive: true });
  parentPort?.close();
}
