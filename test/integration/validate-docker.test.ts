import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canary, leaksIn, piecesOf } from '../unit/hidden-secrets/canaries.ts';
import { config } from './validate-repository.ts';
import { useRepository } from './validate-runs.ts';

const checks = useRepository();

describe("Loki's own check", () => {
  function docker(script: string): Record<string, string> {
    const folder = join(checks.temp, 'bin');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\necho "$*" >>"${checks.temp}/docker.log"\n${script}\n`);
    chmodSync(join(folder, 'docker'), 0o755);
    return { PATH: `${folder}:${process.env['PATH']}` };
  }
  const refuses = `case $1 in run) echo 'failed parsing config: /etc/loki/config.yaml: yaml: unmarshal errors:' >&2
    echo '  line 3: field x not found in type y' >&2; exit 1;; esac`;

  it('adds what it refuses and our rules let pass, at its line', async () => {
    checks.repository.write('loki.yaml', config);
    const result = await checks.validate({ loki: 'auto' }, docker(refuses));
    expect(result.code).toBe(1);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ title: 'loki-verify-config', line: 3, file: 'loki.yaml' }),
    );
  });

  it('gets the config without a network and without a secret', async () => {
    checks.repository.write('loki.yaml', config);
    const result = await checks.validate({ loki: 'require' }, docker('exit 0'));
    expect(result.code, result.log).toBe(0);
    const log = readFileSync(join(checks.temp, 'docker.log'), 'utf8');
    expect(log).toMatch(
      /run --rm --network none .*grafana\/loki:3\.7\.6 -config\.file=\S+ -config\.expand-env=true -verify-config/,
    );
  });

  it('is not repeated where it quotes a secret that the team allows', async () => {
    const secret = canary('secret');
    const text = config.replace('region:', `access_key_id: x\n    secret_access_key: ${secret}\n    region:`);
    checks.repository.write('loki.yaml', text);
    const quotes = `case $1 in run) echo 'line 3: cannot unmarshal !!str \`${secret.slice(0, 7)}...\`' >&2; exit 1;; esac`;
    const result = await checks.validate(
      { loki: 'auto', allow: 'literal-credential: a test' },
      docker(quotes),
    );
    expect(result.annotations[0]?.message).toContain('cannot unmarshal !!str `…...`');
    expect(leaksIn(result.stdout + result.summary, piecesOf([secret]))).toEqual([]);
  });

  it('is left out with `auto` where the image cannot be had, and the summary says why', async () => {
    checks.repository.write('loki.yaml', config);
    const result = await checks.validate({ loki: 'auto' }, docker("echo 'no such registry' >&2; exit 1"));
    expect(result.code, result.log).toBe(0);
    expect(result.summary).toContain('no such registry');
  });

  it.each([
    ['auto', 0],
    ['require', 1],
  ])('that Docker fails to run is not a rejection: `%s` exits with %i', async (loki, code) => {
    checks.repository.write('loki.yaml', config);
    const failing = "case $1 in run) echo 'no space left on device' >&2; exit 125;; esac";
    const result = await checks.validate({ loki }, docker(failing));
    expect(result.code).toBe(code);
    expect(result.annotations[0]?.message).toContain('no space left on device');
  });

  it('is left out with `auto` where there is no Docker', async () => {
    checks.repository.write('loki.yaml', config);
    const result = await checks.validate({ loki: 'auto' }, { PATH: dirname(process.execPath) });
    expect(result.code, result.log).toBe(0);
    expect(result.summary).toContain('docker is not installed');
  });

  it('fails the run with `require` where the image cannot be had', async () => {
    checks.repository.write('loki.yaml', config);
    const result = await checks.validate({ loki: 'require' }, docker("echo 'no such registry' >&2; exit 1"));
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('no such registry');
  });
});
