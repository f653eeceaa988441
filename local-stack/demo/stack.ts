/**
 * The local stack of the demo, in a process of its own: moto, the local AWS, the local GitHub and one host.
 * moto keeps everything in memory, so the process stays for the next demo. Without one, it stops itself after a while.
 */
import { randomBytes } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { startAws } from '../aws/server.ts';
import { createBoundary } from '../boundary.ts';
import { startGithub } from '../github/server.ts';
import { createLocalHost } from '../host/local-host.ts';
import { listen } from '../listen.ts';
import { startMoto } from '../moto/server.ts';
import { repositoryRoot } from '../paths.ts';
import { demoFolder, idleMinutes, names, stackFile } from './names.ts';
import { partsOfDemo } from './parts.ts';
import type { RunningStack } from './stack-client.ts';

const closers: (() => Promise<void>)[] = [];

try {
  const stack = await start();
  writeFileSync(stackFile, JSON.stringify(stack, null, 2), { mode: 0o600 });
  process.send?.({ ready: true });
} catch (error) {
  process.send?.({ error: error instanceof Error ? error.message : String(error) });
  await stop();
}
if (process.connected) process.disconnect();

async function start(): Promise<RunningStack> {
  await removeRemains();
  await assertFree(names.port);
  const moto = closeAtEnd(await startMoto({ log: (line) => void process.send?.({ line }) }));
  const host = closeAtEnd(await openHost());
  const aws = closeAtEnd(await startAws({ moto: moto.url, hosts: [host] }));
  await createBoundary(aws);
  const github = closeAtEnd(await startGithub({ repository: names.repository }));
  return {
    pid: process.pid,
    control: await startControl(),
    account: aws.account,
    awsUrl: aws.url,
    githubUrl: github.url,
    githubToken: github.token({ secrets: 'write' }),
    credentials: await aws.identity('loki-deploy', deployPolicy()),
    parts: partsOfDemo(),
  };
}

function openHost() {
  return createLocalHost({
    root: names.hostRoot,
    instanceId: names.instanceId,
    tags: { Role: 'loki' },
  });
}

/** Stops and removes what an earlier stack left behind: it is of no use without the moto that belonged to it. */
async function removeRemains(): Promise<void> {
  await (await openHost()).close();
  for (const entry of readdirSync(demoFolder)) {
    if (entry !== 'stack.log') rmSync(join(demoFolder, entry), { recursive: true, force: true });
  }
}

/** The part that started last is closed first. */
function closeAtEnd<T extends { close(): Promise<void> }>(part: T): T {
  closers.unshift(() => part.close());
  return part;
}

/** The statements of all documented policies together. */
function deployPolicy(): object {
  const statements = globSync('actions/*/policy.json', { cwd: repositoryRoot }).flatMap((file) => {
    const text = readFileSync(join(repositoryRoot, file), 'utf8');
    return (JSON.parse(text) as { Statement: object[] }).Statement;
  });
  return { Version: '2012-10-17', Statement: statements };
}

/**
 * Starts the server by which a demo finds out that the stack is running (`GET`) and stops it (`POST …/stop`).
 * @returns its address, with a path that nobody can guess.
 */
async function startControl(): Promise<string> {
  const path = `/${randomBytes(16).toString('hex')}`;
  const idleMs = idleMinutes * 60_000;
  let idle = setTimeout(stop, idleMs);
  const { url } = await listen(
    createServer((request, response) => {
      const known = request.url?.startsWith(path) === true;
      response.writeHead(known ? 200 : 404).end();
      if (!known) return;
      clearTimeout(idle);
      idle = setTimeout(stop, request.url === `${path}/stop` ? 0 : idleMs);
    }),
  );
  process.once('SIGTERM', stop);
  return url + path;
}

async function stop(): Promise<void> {
  for (const close of closers.splice(0)) await close().catch(console.error);
  rmSync(stackFile, { force: true });
  // The control server is still open, and would keep the process alive.
  process.exit();
}

function assertFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createTcpServer();
    server.once('error', () =>
      reject(
        new Error(
          `Port ${port} is already in use on this machine, and the demo's Loki needs it. Stop the program that uses it.`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}
