import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/loki/validate/problem.ts';
import { type ActionResult, runAction } from '../support/runner/action.ts';
import { config, createRepository, lineOf, type Repository } from './validate-repository.ts';

let repository: Repository;
let temp: string;
beforeEach(() => {
  repository = createRepository();
  temp = `${repository.folder}.temp`;
});
afterEach(() => repository.remove());

function validate(
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<ActionResult> {
  const usual = { files: 'loki.yaml', 'loki-version': '3.7.6', loki: 'off' };
  return runAction('validate', { inputs: { ...usual, ...inputs }, env, workspace: repository.folder, temp });
}

/** A branch `change` off main, with the file as the edit leaves it, as the pull request that GitHub would run. */
function pullRequest(edit: (text: string) => string): Record<string, string> {
  repository.write('loki.yaml', config);
  repository.commit();
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.write('loki.yaml', edit(config));
  repository.commit();
  return repository.pullRequest('change');
}

const moved = (text: string) => text.replace('usage-logs', 'other-logs');
const rules = (result: ActionResult) => result.annotations.map(({ title }) => title).filter(Boolean);

describe('A config by itself', () => {
  it('passes with a report that is empty, when there is nothing to mend', async () => {
    repository.write('loki.yaml', config);
    const result = await validate();
    expect(result.log).toContain('1 file checked for Loki 3.7.6: no errors, no warnings.');
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '0' });
    expect(repositoryJson(result.outputs['report'])).toEqual([]);
    expect(result.summary).toContain('the guard against data loss did not run');
  });

  it('fails with each problem at its line, in the annotation, the report and the SARIF', async () => {
    const text = `${config}ingester_rf1:\n  nonsense: 1\n`.replace(
      'max_line_size: 16MB',
      'max_line_sise: 16MB',
    );
    repository.write('loki.yaml', text);
    const result = await validate();
    expect(result.code).toBe(1);
    const line = lineOf(text, 'max_line_sise');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'loki.yaml', line, title: 'unknown-field' }),
    );
    const [first] = repositoryJson(result.outputs['report']) as Finding[];
    expect(first).toEqual({
      ...{ file: 'loki.yaml', line, column: 3, endLine: line, rule: 'unknown-field', level: 'error' },
      ...{ message: expect.any(String), fix: expect.stringContaining('max_line_size') },
    });
    const sarif = repositoryJson(result.outputs['sarif']) as Sarif;
    expect(sarif.runs[0]?.results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'loki.yaml' },
      region: { startLine: line, startColumn: 3, endLine: line },
    });
    expect(result.summary).toContain('docs/rules.md#unknown-field');
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('with warnings only and `fail-on: %s` exits with %i', async (failOn, code) => {
    repository.write('loki.yaml', config.replace('reporting_enabled: false', 'reporting_enabled: true'));
    const result = await validate({ 'fail-on': failOn });
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '1' });
    expect(result.code).toBe(code);
  });

  it('with errors and `fail-on: never` passes, and still says them', async () => {
    repository.write('loki.yaml', `${config}nonsense: 1\n`);
    const result = await validate({ 'fail-on': 'never' });
    expect(result.code).toBe(0);
    expect(rules(result)).toEqual(['unknown-field']);
  });

  it('is checked by the fields of the nearest version that is known, and the verdict says so', async () => {
    repository.write('loki.yaml', config);
    const result = await validate({ 'loki-version': '3.5.2' });
    expect(result.log).toContain('by the fields of 3.4.3');
  });

  it('is checked against the number of hosts', async () => {
    repository.write('loki.yaml', config.replace('replication_factor: 1', 'replication_factor: 3'));
    expect(rules(await validate({ hosts: '1' }))).toContain('replication-hosts');
    expect(rules(await validate({ hosts: '3' }))).not.toContain('replication-hosts');
  });

  it('that no pattern matches fails the run, naming the pattern', async () => {
    repository.write('loki.yaml', config);
    const result = await validate({ files: 'loki.yaml\nconfigs/*.yml' });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('"configs/*.yml"');
    expect(result.annotations[0]?.message).not.toContain('- "loki.yaml"');
  });
});

describe('A pull request', () => {
  it('that would lose data fails at the line, on a checkout of depth 2', async () => {
    const env = pullRequest(moved);
    const upstream = repository;
    upstream.git('branch', 'merge');
    repository = createRepository();
    repository.git('fetch', '--quiet', '--depth', '2', `file://${upstream.folder}`, 'merge');
    repository.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    const result = await validate({}, env);
    upstream.remove();
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        title: 'storage-moved',
        line: lineOf(config, 'bucketnames'),
        file: 'loki.yaml',
      }),
    );
    expect(result.code).toBe(1);
    expect(result.summary).toContain('Compared with main.');
  });

  it('on a checkout without its base says how to fetch it', async () => {
    const env = pullRequest(moved);
    const upstream = repository;
    upstream.git('branch', 'merge');
    repository = createRepository();
    repository.git('fetch', '--quiet', '--depth', '1', `file://${upstream.folder}`, 'merge');
    repository.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    const result = await validate({}, env);
    upstream.remove();
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('fetch-depth: 0');
  });

  it('is compared with the base commit that the event names, where the head itself is checked out', async () => {
    pullRequest(moved);
    const sha = repository.git('rev-parse', 'main');
    repository.git('checkout', '--quiet', 'change');
    repository.git('branch', '--delete', '--force', 'main');
    const event = join(temp, 'event.json');
    mkdirSync(temp, { recursive: true });
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha } } }));
    const env = { GITHUB_BASE_REF: 'main', GITHUB_EVENT_PATH: event };
    expect(rules(await validate({}, env))).toContain('storage-moved');
  });

  it('is not blamed for what changed on its base since it began', async () => {
    pullRequest((text) => `${text}# a comment\n`);
    repository.git('checkout', '--quiet', 'main');
    repository.write('loki.yaml', moved(config));
    repository.commit();
    repository.git('checkout', '--quiet', 'change');
    expect((await validate({ 'base-ref': 'main' })).code).toBe(0);
  });

  it('that renames the config is compared with it under its old name', async () => {
    pullRequest((text) => text);
    repository.git('checkout', '--quiet', '-B', 'change', 'main');
    repository.git('mv', 'loki.yaml', 'new.yaml');
    repository.write('new.yaml', moved(config));
    repository.commit();
    const result = await validate({ files: 'new.yaml' }, repository.pullRequest('change'));
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ title: 'storage-moved', file: 'new.yaml' }),
    );
  });

  it('that adds a config says that there was nothing to compare it with', async () => {
    const env = pullRequest((text) => text);
    repository.write('second.yaml', moved(config));
    const result = await validate({ files: '*.yaml' }, env);
    expect(result.code).toBe(0);
    expect(result.summary).toContain('does not have 1 file of these');
  });

  it('with an empty `base-ref` is not guarded', async () => {
    const env = pullRequest(moved);
    expect((await validate({ 'base-ref': '' }, env)).code).toBe(0);
  });

  it('that upgrades Loki is told of defaults that change', async () => {
    const env = pullRequest((text) => text.replace('  max_line_size: 16MB\n', '  ingestion_rate_mb: 4\n'));
    const result = await validate({ 'base-loki-version': '2.6.0' }, env);
    expect(rules(result)).toContain('lines-refused');
  });

  it('with an option in place of a `base-ref` is refused', async () => {
    const result = await validate({ 'base-ref': '--output=x' });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('base-ref');
  });
});

describe('An allowance', () => {
  it('lets its rule be broken, and the summary shows the reason', async () => {
    const env = pullRequest(moved);
    const result = await validate({ allow: 'storage-moved: all objects were copied' }, env);
    expect(result.code).toBe(0);
    expect(rules(result)).toEqual([]);
    expect(result.outputs['errors']).toBe('0');
    expect(result.summary).toContain('all objects were copied');
  });

  it('does not cover what Loki itself refuses', async () => {
    repository.write('loki.yaml', `${config}nonsense: 1\n`);
    const result = await validate({ allow: 'unknown-field: I want it' });
    expect(result.code).toBe(1);
    expect(rules(result)).toEqual(['unknown-field']);
  });

  it('that nothing needs is named, so that it does not let the next change through', async () => {
    repository.write('loki.yaml', config);
    const result = await validate({ allow: 'storage-moved: all objects were copied' });
    expect(result.summary).toMatch(/allow.*names storage-moved/);
  });

  it.each(['storage-moved', 'storage-moved:', 'Storage Moved: x'])(
    '%o without rule or reason is refused',
    async (allow) => {
      expect((await validate({ allow })).annotations[0]?.message).toContain('allow');
    },
  );
});

describe("Loki's own check", () => {
  function docker(script: string): Record<string, string> {
    const folder = join(temp, 'bin');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\necho "$*" >>"${temp}/docker.log"\n${script}\n`);
    chmodSync(join(folder, 'docker'), 0o755);
    return { PATH: `${folder}:${process.env['PATH']}` };
  }
  const refuses = `case $1 in run) echo 'failed parsing config: /etc/loki/config.yaml: yaml: unmarshal errors:' >&2
    echo '  line 3: field x not found in type y' >&2; exit 1;; esac`;

  it('adds what it refuses and our rules let pass, at its line', async () => {
    repository.write('loki.yaml', config);
    const result = await validate({ loki: 'auto' }, docker(refuses));
    expect(result.code).toBe(1);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ title: 'loki-verify-config', line: 3, file: 'loki.yaml' }),
    );
  });

  it('gets the config without a network and without a secret', async () => {
    repository.write('loki.yaml', config);
    const result = await validate({ loki: 'require' }, docker('exit 0'));
    expect(result.code).toBe(0);
    const log = (await import('node:fs')).readFileSync(join(temp, 'docker.log'), 'utf8');
    expect(log).toMatch(
      /run --rm --network none .*grafana\/loki:3\.7\.6 -config\.file=\S+ -config\.expand-env=true -verify-config/,
    );
  });

  it('is left out with `auto` where the image cannot be had, and the summary says why', async () => {
    repository.write('loki.yaml', config);
    const result = await validate({ loki: 'auto' }, docker("echo 'no such registry' >&2; exit 1"));
    expect(result.code).toBe(0);
    expect(result.summary).toContain('no such registry');
  });

  it('fails the run with `require` where the image cannot be had', async () => {
    repository.write('loki.yaml', config);
    const result = await validate({ loki: 'require' }, docker("echo 'no such registry' >&2; exit 1"));
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('no such registry');
  });
});

interface Sarif {
  runs: { results: { locations: { physicalLocation: object }[] }[] }[];
}

function repositoryJson(path: string | undefined): unknown {
  return JSON.parse(
    repository.read(
      `../${(path ?? '').slice((path ?? '').lastIndexOf(`${repository.folder.split('/').at(-1)}.temp`))}`,
    ),
  );
}
