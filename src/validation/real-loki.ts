import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Secrets, Shown } from '../config/hide.ts';
import type { Finding, Level } from '../config/problem.ts';
import { hostVariables } from '../config/variables.ts';
import { atTop } from './read.ts';

/** Loki itself, of the version that will run. */
export interface RealLoki {
  /** Why it rejects what a file comes to, as a finding; undefined when it accepts it. */
  verify(source: Source, bytes: Uint8Array): Finding | undefined;
}

interface Source {
  readonly file: string;
  /** What Loki may quote, and nobody may see. */
  readonly secrets: Secrets;
}

const seconds = { pull: 300, verify: 60 };

/**
 * Gets the image of a Loki version.
 * @param failureLevel the level of the finding when Docker then fails to run it
 * @returns a sentence that says why there is no image, if there is none
 */
export function realLoki(version: string, failureLevel: Level): RealLoki | string {
  const image = `grafana/loki:${version}`;
  if (docker(['image', 'inspect', image]).status !== 0) {
    const pull = docker(['pull', '--quiet', image], seconds.pull);
    if (pull.status !== 0) return `Docker cannot get ${image}: ${pull.message}`;
  }
  return {
    verify: ({ file, secrets }, bytes) => {
      const { status, message } = verify(image, bytes);
      const said = (sentence: string) => secrets.hide(`${image} ${sentence}: ${message}`);
      if (status === 0) return undefined;
      // Loki exits with 1 when it rejects the config and with 2 when it panics; Docker's own codes are higher, and null is
      // a time-out.
      return status === 1 || status === 2
        ? rejection(file, said('-verify-config rejects this file'))
        : { ...notRun(file, said('could not check this file')), level: failureLevel };
    },
  };
}

/** Runs `-verify-config` as the deploy step does, without network and secrets: the config may be anyone's. */
function verify(image: string, bytes: Uint8Array): DockerResult {
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

/** Loki names a line only for what it cannot parse: `line 29: field x not found in type y`. */
function rejection(file: string, message: Shown): Finding {
  const line = Number(/\bline (\d+):/.exec(message)?.[1] ?? 1);
  const fix = 'Fix what it reports. No rule of this check found it: please report that, with the file.';
  return { ...atTop(file, 'loki-verify-config', message, fix), line, endLine: line };
}

function notRun(file: string, message: Shown): Finding {
  return atTop(file, 'loki-verify-config', message, 'Run the check again, or with `loki: off`.');
}

interface DockerResult {
  /** Null when it took too long. */
  readonly status: number | null;
  /** The lines of the output that say why, as one line. */
  readonly message: string;
}

function docker(args: string[], timeoutSeconds = 30): DockerResult {
  const options = { encoding: 'utf8', timeout: timeoutSeconds * 1000, maxBuffer: 1024 * 1024 } as const;
  const { status, stdout, stderr, error } = spawnSync('docker', args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, message: error === undefined ? errorsIn(`${stdout}\n${stderr}`) : failure(error) };
}

function failure(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' ? 'docker is not installed' : error.message;
}

/** Only the lines that say why: Loki 3.x prints all its flags after some errors. */
function errorsIn(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const errors = lines.filter((line) => /err=|error|failed|line \d+:|panic:|cannot|denied/i.test(line));
  return (errors.length > 0 ? errors : lines).slice(0, 5).join(' ').slice(0, 1000);
}
