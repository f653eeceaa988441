import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { poll, systemClock } from '../../src/poll.ts';

/** A running Loki of a test, on loopback. */
export interface RunningLoki {
  url: string;
  log(): string;
  /** Stops it as `docker stop` does, and waits. */
  stop(): Promise<void>;
}

/** Where a Loki of a test listens, and the part of a team's YAML that says so. */
export interface Ports {
  http: number;
  yaml: string;
}

export async function freePorts(): Promise<Ports> {
  const [http = 0, grpc = 0, gossip = 0] = await Promise.all([freePort(), freePort(), freePort()]);
  const yaml = `server: {http_listen_address: 127.0.0.1, http_listen_port: ${http}, grpc_listen_port: ${grpc}}
memberlist: {bind_port: ${gossip}, advertise_port: ${gossip}, join_members: ["127.0.0.1:${gossip}"]}
`;
  return { http, yaml };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The rendered file as a process without a container sees it: `/loki`, the mounted volume, is `volume`. */
export function writeConfig(yaml: string, volume: string): string {
  mkdirSync(volume, { recursive: true });
  const file = `${volume}.yaml`;
  writeFileSync(file, yaml.replaceAll(/(?<=: )\/loki(?=\/|$)/gm, volume));
  return file;
}

/** @throws Error with the end of its log when Loki ends, or is not ready within 40 s. */
export async function startLoki(
  binary: string,
  config: { yaml: string; volume: string; port: number },
): Promise<RunningLoki> {
  const file = writeConfig(config.yaml, config.volume);
  const env = { LOKI_S3_ACCESS_KEY_ID: 'AKIAEXAMPLE', LOKI_S3_SECRET_ACCESS_KEY: '#a/b+c=' };
  const child = spawn(binary, [`-config.file=${file}`, '-config.expand-env=true'], {
    cwd: join(config.volume, '..'),
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-20_000);
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  const url = `http://127.0.0.1:${config.port}`;
  const ready = await poll({ every: 100, timeout: 40_000, clock: systemClock }, async () => {
    if (child.exitCode !== null) throw new Error(`Loki ended with ${child.exitCode}: ${log.slice(-3000)}`);
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer?.status === 200 || undefined;
  });
  if (ready === true) return { url, log: () => log, stop };
  await stop();
  throw new Error(`Loki is not ready: ${log.slice(-3000)}`);
}
