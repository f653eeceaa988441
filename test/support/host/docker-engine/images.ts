import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerError, stateFolder } from './store.ts';

/** Every registry has every tag of a repository called `loki`, except this one. */
const absentTag = 'absent';

export function isPulled(image: string): boolean {
  return existsSync(marker(image));
}

export function pull(image: string): void {
  const [, tag] = /(?:^|\/)loki:([\w.-]+)$/.exec(image) ?? [];
  if (tag === undefined || tag === absentTag)
    throw new DockerError(`Error response from daemon: manifest for ${image} not found: manifest unknown`);
  mkdirSync(join(stateFolder(), 'images'), { recursive: true });
  writeFileSync(marker(image), '');
}

/** The program an image stands for: the real Loki where `LOKI_BIN_<version>` names one, else the stand-in. */
export function program(image: string): { command: string[]; real: boolean } {
  const tag = image.slice(image.lastIndexOf(':') + 1);
  const binary = process.env[`LOKI_BIN_${tag.replaceAll('.', '_')}`];
  if (binary) return { command: [binary], real: true };
  const standIn = join(import.meta.dirname, '..', 'stand-in-loki.ts');
  return { command: [process.execPath, '--no-warnings', standIn], real: false };
}

function marker(image: string): string {
  return join(stateFolder(), 'images', encodeURIComponent(image));
}
