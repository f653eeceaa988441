import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import { runAction } from '../../local-stack/runner/action.ts';
import { config } from './validate-repository.ts';

/** Docker stands for processes here: `grafana/loki:3.7.6` is the binary that LOKI_BIN_3_7_6 names. */
const binary = process.env['LOKI_BIN_3_7_6'];

let host: LocalHost;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'));
  host = await createLocalHost({ root: join(folder, 'host'), instanceId: 'i-0123456789abcdef0' });
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

function validate(text: string) {
  const workspace = join(folder, 'host/tmp');
  writeFileSync(join(workspace, 'loki.yaml'), text);
  const inputs = { files: 'loki.yaml', 'loki-version': '3.7.6', loki: 'require' };
  return runAction('validate', { inputs, workspace, env: host.env });
}

describe.skipIf(!binary)('With `loki: require` (needs LOKI_BIN_3_7_6)', () => {
  it('a good config is also verified by Loki 3.7.6 itself', async () => {
    const result = await validate(config);
    expect(result.log).toContain('no errors, no warnings');
    expect(result.code, result.log).toBe(0);
    expect(result.summary).toContain('checked every file');
  });

  it('variables that the deploy step sets are set for it too', async () => {
    const result = await validate(
      config.replace(
        '    region:',
        '    access_key_id: "${LOKI_S3_ACCESS_KEY_ID}"\n    secret_access_key: "${LOKI_S3_SECRET_ACCESS_KEY}"\n    region:',
      ),
    );
    expect(result.code, result.log).toBe(0);
  });
});
