import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TABLE_VERSIONS } from '../../src/config/fields/tree.ts';

/** What real Loki says of a configuration. */
export interface RealVerdict {
  readonly accepted: boolean;
  readonly message: string;
}

/** The versions for which a real binary is given: LOKI_BIN_3_4_3 names that of 3.4.3. */
export function givenLokis(env: NodeJS.ProcessEnv = process.env): Map<string, string> {
  const given = TABLE_VERSIONS.map(
    (version) => [version, env[`LOKI_BIN_${version.replaceAll('.', '_')}`]] as const,
  );
  return new Map(given.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/**
 * Asks a binary with -verify-config, in a folder of its own. Dispose it to remove the folder.
 * @param env all that is in its environment
 */
export function realLoki(
  binary: string,
  env: Readonly<Record<string, string>> = {},
): { verify(yaml: string | Uint8Array): RealVerdict } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'loki-agreement-'));
  const file = join(folder, 'config.yaml');
  return {
    verify(yaml) {
      writeFileSync(file, yaml);
      const run = spawnSync(binary, [`-config.file=${file}`, '-config.expand-env=true', '-verify-config'], {
        encoding: 'utf8',
        cwd: folder,
        env,
      });
      if (run.error) throw run.error;
      return { accepted: run.status === 0, message: run.stderr.replaceAll(file, 'config.yaml') };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
