import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of `loki -verify-config -print-config-stderr` said. */
export interface Verdict {
  /** `parsed`: the file became a configuration (it may still have failed Loki's validation afterwards). */
  readonly parsed: boolean;
  readonly valid: boolean;
  /** stderr: the printed configuration, or the errors. */
  readonly text: string;
}

/** Asks a Loki binary about a configuration; never starts it. */
export type AskLoki = (yaml: string) => Verdict;

/** Runs `binary` once per question, in a temporary folder that `close` removes. */
export function askLoki(binary: string): { ask: AskLoki; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'loki-fields-'));
  const file = join(folder, 'config.yaml');
  const ask: AskLoki = (yaml) => {
    writeFileSync(file, yaml);
    const run = spawnSync(binary, [`-config.file=${file}`, '-verify-config', '-print-config-stderr'], {
      encoding: 'utf8',
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (run.error) throw run.error;
    const text = run.stderr;
    return { parsed: !text.includes('failed parsing config:'), valid: run.status === 0, text };
  };
  return { ask, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A value that only stands in for a missing one: no default of Loki's. */
export const OURS = '/set/by/loki-fields';

/** Small configurations without the `common` block, which changes defaults elsewhere. Every version accepts one of them. */
export const SMALLEST = [
  smallest('tsdb', 'v13', 'tsdb_shipper', {}),
  smallest('tsdb', 'v13', 'tsdb_shipper', { working_directory: OURS }),
  smallest('boltdb-shipper', 'v11', 'boltdb_shipper', {}),
] as const;

export type Smallest = ReturnType<typeof smallest>;

function smallest(store: string, schema: string, shipper: string, compactor: { working_directory?: string }) {
  const index = { prefix: 'index_', period: '24h' };
  return {
    schema_config: { configs: [{ from: '2024-01-01', store, object_store: 's3', schema, index }] },
    storage_config: { [shipper]: { active_index_directory: OURS, cache_location: OURS } },
    compactor,
  };
}
