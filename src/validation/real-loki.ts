import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding, Level } from '../config/problem.ts';
import { hostVariables } from '../config/variables.ts';
import { atTop } from './read.ts';

/** Loki itself, of the version that will run. */
export interface RealLoki {
  /** What it refuses about a config, as a finding; undefined when it accepts it. */
  verify(file: string, bytes: Uint8Array): Finding | undefined;
}

const seconds = { pull: 300, verify: 60 };

/**
 * Gets the image of a Loki version, or says in one sentence why it cannot.
 * @param trouble how grave it is when Docker then fails to run it
 */
export function realLoki(version: string, trouble: Level): RealLoki | string {
  const image = `grafana/loki:${version}`;
  if (docker(['image', 'inspect', image]).status !== 0) {
    const pull = docker(['pull', '--quiet', image], seconds.pull);
    if (pull.status !== 0) return `Docker cannot get ${image}: ${pull.said}`;
  }
  return {
    verify: (file, bytes) => {
      const { status, said } = verify(image, bytes);
      if (status === 0) return undefined;
      // 1 is Loki's own refusal, 2 its panic; what is above is Docker's, and null a time-out.
      return status === 1 || status === 2
        ? refusal(image, file, said)
        : { ...notAsked(image, file, said), level: trouble };
    },
  };
}

/** Runs `-verify-config` as the deploy step does, with no network and no secret: the config may be anyone's. */
function verify(image: string, bytes: Uint8Array): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'loki-config-'));
  const config = join(folder, 'config.yaml');
  try {
    writeFileSync(config, bytes);
    // Loki's user in the image is 10001.
    chmodSync(config, 0o644);
    chmodSync(folder, 0o755);
    const variables = hostVariables.flatMap((name) => ['--env', `${name}=placeholder`]);
    const options = ['--rm', '--network', 'none', ...variables, '-v', `${folder}:/etc/loki:ro`];
    const loki = ['-config.file=/etc/loki/config.yaml', '-config.expand-env=true', '-verify-config'];
    return docker(['run', ...options, image, ...loki], seconds.verify);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loki names lines only for what it cannot parse: `line 29: field x not found in type y`. */
function refusal(image: string, file: string, said: string): Finding {
  const line = Number(/\bline (\d+):/.exec(said)?.[1] ?? 1);
  const message = `${image} -verify-config refuses this file: ${said}`;
  const fix = 'Mend what it says. No rule of ours saw it: please report that, with the file.';
  return { ...atTop(file, 'loki-verify-config', message, fix), line, endLine: line };
}

function notAsked(image: string, file: string, said: string): Finding {
  const message = `${image} could not be asked about this file: ${said}`;
  return atTop(file, 'loki-verify-config', message, 'Run the check again, or with `loki: off`.');
}

interface Answer {
  /** Null when it took too long. */
  readonly status: number | null;
  readonly said: string;
}

function docker(args: string[], timeoutSeconds = 30): Answer {
  const options = { encoding: 'utf8', timeout: timeoutSeconds * 1000, maxBuffer: 1024 * 1024 } as const;
  const { status, stdout, stderr, error } = spawnSync('docker', args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, said: error === undefined ? lastWords(`${stdout}\n${stderr}`) : failure(error) };
}

function failure(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' ? 'docker is not installed' : error.message;
}

/** The lines that say why, as one; Loki 3.x prints every flag it has after some errors. */
function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /err=|error|failed|line \d+:|panic:|cannot|denied/i.test(line));
  return (telling.length > 0 ? telling : lines).slice(0, 5).join(' ').slice(0, 1000);
}
