import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll, systemClock } from '../../src/poll.ts';
import { freePort } from '../free-port.ts';

/** A real Loki that runs on loopback. */
export interface RunningLoki {
  url: string;
  log(): string;
  /** Stops Loki as `docker stop` does, or with SIGKILL at once, and waits for its end. */
  stop(signal?: 'SIGKILL'): Promise<void>;
}

/** Free loopback ports for a Loki, and the parts of its YAML that set them. */
export interface Ports {
  http: number;
  /** The `server` block. */
  server: string;
  /** The `memberlist` block. */
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

/** Writes a rendered config for a Loki without a container: `/loki`, where the volume is mounted, becomes `volume`. */
export function writeConfig(yaml: string, volume: string): string {
  mkdirSync(volume, { recursive: true });
  const file = `${volume}.yaml`;
  writeFileSync(file, yaml.replaceAll(/(?<=: )\/loki(?=\/|$)/gm, volume));
  return file;
}

/**
 * Starts a Loki binary and waits until it is ready, or answers another `path` with 200.
 * @throws Error with the end of its log when Loki ends, or is not ready within 40 s.
 */
export async function startLoki(
  binary: string,
  config: { yaml: string; volume: string; port: number; path?: string },
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
    const answer = await fetch(`${url}${config.path ?? '/ready'}`).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer?.status === 200 || undefined;
  });
  if (ready === true) return { url, log: () => log, stop };
  await stop();
  throw new Error(`Loki is not ready: ${log.slice(-3000)}`);
}
