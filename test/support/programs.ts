import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHost } from '../../local-stack/host/local-host.ts';

/** A folder that is first on the host's PATH, with these programs in it, each a script for `sh`. */
export function programs(host: LocalHost, scripts: Record<string, string>): { PATH: string } {
  const folder = mkdtempSync(join(host.root, 'tmp/bin-'));
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { PATH: `${folder}:${host.env['PATH']}` };
}
