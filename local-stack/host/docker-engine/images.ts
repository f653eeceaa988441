import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { DockerError, stateFolder } from './store.ts';

/** The one tag of images called `loki` and `nginx` that no registry has. */
const absentTag = 'absent';

export function isPulled(image: string): boolean {
  return existsSync(marker(image));
}

export function pull(image: string): void {
  const [, tag] = /(?:^|\/)(?:loki|nginx):([\w.-]+)$/.exec(image) ?? [];
  if (tag === undefined || tag === absentTag)
    throw new DockerError(`Error response from daemon: manifest for ${image} not found: manifest unknown`);
  mkdirSync(join(stateFolder(), 'images'), { recursive: true });
  writeFileSync(marker(image), '');
}

export function remove(image: string): void {
  rmSync(marker(image), { force: true });
}

export interface Program {
  command: string[];
  /** Whether it is the real program and not a stand-in. */
  real: boolean;
}

/**
 * The program that an image runs: the real Loki if `LOKI_BIN_<version>` names one, the real nginx if one is installed,
 * and a stand-in otherwise.
 */
export function program(image: string): Program {
  const tag = image.slice(image.lastIndexOf(':') + 1);
  if (isNginx(image)) return nginx() ?? standIn('gateway/stand-in.ts');
  const binary = process.env[`LOKI_BIN_${tag.replaceAll('.', '_')}`];
  return binary ? { command: [binary], real: true } : standIn('loki/stand-in.ts');
}

export function isNginx(image: string): boolean {
  return /(?:^|\/)nginx:/.test(image);
}

function nginx(): Program | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const found = folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file));
  return found === undefined ? undefined : { command: [found], real: true };
}

function standIn(file: string): Program {
  return {
    command: [process.execPath, '--no-warnings', join(import.meta.dirname, '../..', file)],
    real: false,
  };
}

function marker(image: string): string {
  return join(stateFolder(), 'images', encodeURIComponent(image));
}
