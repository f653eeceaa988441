/**
 * The demo's local stack, one detached process: moto, the AWS proxy, GitHub's secrets API and one host.
 * moto keeps everything in memory, so the process stays between two demos; it ends itself when none has come for a while.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { startAws } from '../aws/index.ts';
import { startGithub } from '../github/server.ts';
import { createLocalHost } from '../host/local-host.ts';
import { startMoto } from '../moto.ts';
import { loadAction } from '../runner/metadata.ts';
import { resolveText } from '../runner/tokens.ts';
import { demoFolder, idleMs, names, root, type StackInfo } from './names.ts';

const infoFile = join(demoFolder, 'stack.json');
const closers: (() => Promise<void>)[] = [];

try {
  const info = await start();
  writeFileSync(infoFile, JSON.stringify(info, null, 2), { mode: 0o600 });
  process.send?.({ ready: true });
} catch (error) {
  process.send?.({ error: error instanceof Error ? error.message : String(error) });
  await stop();
}
if (process.connected) process.disconnect();

async function start(): Promise<StackInfo> {
  await clear();
  await assertFree(names.port);
  const say = (line: string) => void process.send?.({ line });
  const moto = keep(await startMoto({ log: say }));
  const host = keep(await openHost());
  const aws = keep(await startAws({ moto: moto.url, hosts: [host] }));
  const github = keep(await startGithub({ repository: names.repository }));
  const credentials = await aws.identity('loki-deploy', deployPolicy());
  await aws.enforce(true);
  return {
    pid: process.pid,
    control: await openDoor(),
    account: aws.account,
    awsUrl: aws.url,
    githubUrl: github.url,
    githubToken: github.token({ secrets: 'write' }),
    credentials,
    parts: partsOf(lokiVersion()),
  };
}

function openHost() {
  return createLocalHost({
    root: names.hostRoot,
    instanceId: names.instanceId,
    tags: { Role: 'loki' },
  });
}

/** Ends and removes what an earlier stack left: without its moto it is half a world. */
async function clear(): Promise<void> {
  await (await openHost()).close();
  for (const entry of readdirSync(demoFolder)) {
    if (entry !== 'stack.log') rmSync(join(demoFolder, entry), { recursive: true, force: true });
  }
}

/** Closes what was started last first. */
function keep<T extends { close(): Promise<void> }>(part: T): T {
  closers.unshift(() => part.close());
  return part;
}

/** The statements of every action's documented policy, together. */
function deployPolicy(): object {
  const files = readdirSync(join(root, 'actions'), { recursive: true, encoding: 'utf8' });
  const policies = files.filter((file) => /^[^/]+\/policy\.json$/.test(file));
  const statements = policies.flatMap((file) => {
    const text = readFileSync(join(root, 'actions', file), 'utf8');
    return (JSON.parse(text) as { Statement: object[] }).Statement;
  });
  return { Version: '2012-10-17', Statement: statements };
}

function partsOf(version: string): string[] {
  const variable = `LOKI_BIN_${version.replaceAll('.', '_')}`;
  return [
    'AWS: moto, behind a proxy that checks keys and policies and runs Run Command on a local host',
    'host: a folder of this machine; the deploy script runs there unchanged, `docker` starts processes',
    process.env[variable]
      ? `Loki: the real ${version}, from ${variable}`
      : `Loki: a STAND-IN that stores what it receives in the bucket; set ${variable}=<path> for the real ${version}`,
  ];
}

/** The release that the workflow deploys when nobody says otherwise. */
function lokiVersion(): string {
  const input = loadAction(root, root).inputs.find(({ name }) => name === 'loki-version');
  return resolveText(input?.default, { contexts: {} });
}

/** Opens the door through which demos say that they are here, and through which they end the stack. */
async function openDoor(): Promise<string> {
  const path = `/${randomBytes(16).toString('hex')}`;
  let idle = setTimeout(stop, idleMs);
  const server = createServer((request, response) => {
    const known = request.url?.startsWith(path) === true;
    response.writeHead(known ? 200 : 404).end();
    if (!known) return;
    clearTimeout(idle);
    idle = setTimeout(stop, request.url === `${path}/stop` ? 0 : idleMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.once('SIGTERM', stop);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}

async function stop(): Promise<void> {
  for (const close of closers.splice(0)) await close().catch(console.error);
  rmSync(infoFile, { force: true });
  // The door is still open, and nobody is left to use it.
  process.exit();
}

function assertFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createTcpServer();
    server.once('error', () =>
      reject(
        new Error(`Port ${port} is in use on this machine, and Loki listens there. End what uses it first.`),
      ),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}
