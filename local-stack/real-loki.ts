import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll, systemClock } from '../src/poll.ts';
import { freePort } from './free-port.ts';

/** A running Loki of a test, on loopback. */
export interface RunningLoki {
  url: string;
  log(): string;
  /** Stops it as `docker stop` does, and waits; or at once, with what it has not written lost. */
  stop(signal?: 'SIGKILL'): Promise<void>;
}

/** The part of a team's YAML that moves Loki to ports of its own, all on loopback. */
export interface Ports {
  http: number;
  server: string;
  /** For a memberlist ring. */
  ring: string;
}

export async function freePorts(): Promise<Ports> {
  const [http = 0, grpc = 0, gossip = 0] = await Promise.all([freePort(), freePort(), freePort()]);
  return {
    http,
    server: `server: {http_listen_address: 127.0.0.1, http_listen_port: ${http}, grpc_listen_port: ${grpc}}\n`,
    ring: `memberlist: {bind_port: ${gossip}, advertise_port: ${gossip}, join_members: ["127.0.0.1:${gossip}"]}\n`,
  };
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
  const stop = async (signal?: 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
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

/** Pushes one entry as the clients do, and says what Loki answered. */
export async function push(url: string, labels: object, timestamp: bigint, line: string): Promise<number> {
  const response = await fetch(`${url}/loki/api/v1/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ streams: [{ stream: labels, values: [[String(timestamp), line]] }] }),
  });
  await response.arrayBuffer();
  return response.status;
}

/** The streams of the last eight days: labels, and the first 40 characters of each line. */
export async function read(url: string, query: string): Promise<Record<string, string[]>> {
  const day = 86_400_000;
  const range = { start: `${Date.now() - 8 * day}000000`, end: `${Date.now() + day}000000`, limit: '1000' };
  const parameters = new URLSearchParams({ query, ...range });
  const response = await fetch(`${url}/loki/api/v1/query_range?${parameters}`, {
    signal: AbortSignal.timeout(20_000),
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  const { data } = (await response.json()) as {
    data: { result: { stream: Record<string, string>; values: [string, string][] }[] };
  };
  return Object.fromEntries(
    data.result.map(({ stream, values }) => [
      Object.entries(stream)
        .map(([name, value]) => `${name}=${value}`)
        .sort()
        .join(' '),
      values.map(([, line]) => line.slice(0, 40)).sort(),
    ]),
  );
}
