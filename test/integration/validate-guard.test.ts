import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config, lineOf } from './validate-repository.ts';
import { moved, pullRequest, rulesOf, useRepository } from './validate-runs.ts';

const checks = useRepository();

/** A checkout as actions/checkout makes it. */
function shallowClone(depth: number): string {
  const { repository, temp } = checks;
  repository.git('branch', 'merge');
  mkdirSync(temp, { recursive: true });
  const folder = mkdtempSync(join(temp, 'clone-'));
  const url = `file://${repository.folder}`;
  repository.git('clone', '--quiet', '--depth', `${depth}`, '--branch', 'merge', url, folder);
  return folder;
}

describe('A pull request', () => {
  it('that would lose data fails at the line, on a checkout of depth 2', async () => {
    const env = pullRequest(checks.repository, moved);
    const result = await checks.validate({}, env, shallowClone(2));
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
    const env = pullRequest(checks.repository, moved);
    const result = await checks.validate({}, env, shallowClone(1));
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('fetch-depth: 0');
  });

  it('is compared with the base commit that the event names, where the head itself is checked out', async () => {
    pullRequest(checks.repository, moved);
    const sha = checks.repository.git('rev-parse', 'main');
    checks.repository.git('checkout', '--quiet', 'change');
    checks.repository.git('branch', '--delete', '--force', 'main');
    const event = join(checks.temp, 'event.json');
    mkdirSync(checks.temp, { recursive: true });
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha } } }));
    const env = { GITHUB_BASE_REF: 'main', GITHUB_EVENT_PATH: event };
    expect(rulesOf(await checks.validate({}, env))).toContain('storage-moved');
  });

  it('is not blamed for what changed on its base since it began', async () => {
    pullRequest(checks.repository, (text) => `${text}# a comment\n`);
    checks.repository.git('checkout', '--quiet', 'main');
    checks.repository.write('loki.yaml', moved(config));
    checks.repository.commit();
    checks.repository.git('checkout', '--quiet', 'change');
    expect((await checks.validate({ 'base-ref': 'main' })).code).toBe(0);
  });

  it('that renames the config is compared with it under its old name', async () => {
    pullRequest(checks.repository, (text) => text);
    checks.repository.git('checkout', '--quiet', '-B', 'change', 'main');
    checks.repository.git('mv', 'loki.yaml', 'new.yaml');
    checks.repository.write('new.yaml', moved(config));
    checks.repository.commit();
    const result = await checks.validate({ files: 'new.yaml' }, checks.repository.pullRequest('change'));
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ title: 'storage-moved', file: 'new.yaml' }),
    );
  });

  it('that adds a config says that there was nothing to compare it with', async () => {
    const env = pullRequest(checks.repository, (text) => text);
    checks.repository.write('second.yaml', moved(config));
    const result = await checks.validate({ files: '*.yaml' }, env);
    expect(result.code, result.log).toBe(0);
    expect(result.summary).toContain('does not have 1 file of these');
  });

  it('with an empty `base-ref` is not guarded', async () => {
    const env = pullRequest(checks.repository, moved);
    expect((await checks.validate({ 'base-ref': '' }, env)).code).toBe(0);
  });

  it('that upgrades Loki reports defaults that change', async () => {
    const env = pullRequest(checks.repository, (text) =>
      text.replace('  max_line_size: 16MB\n', '  ingestion_rate_mb: 4\n'),
    );
    const result = await checks.validate({ 'base-loki-version': '2.6.0' }, env);
    expect(rulesOf(result)).toContain('lines-refused');
  });

  it('with an option in place of a `base-ref` is refused', async () => {
    const result = await checks.validate({ 'base-ref': '--output=x' });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('base-ref');
  });
});

describe('An allowance', () => {
  it('lets its rule be broken, and the summary shows the reason', async () => {
    const env = pullRequest(checks.repository, moved);
    const result = await checks.validate({ allow: 'storage-moved: all objects were copied' }, env);
    expect(result.code, result.log).toBe(0);
    expect(rulesOf(result)).toEqual([]);
    expect(result.outputs['errors']).toBe('0');
    expect(result.summary).toContain('all objects were copied');
  });

  it('does not cover what Loki itself refuses', async () => {
    checks.repository.write('loki.yaml', `${config}nonsense: 1\n`);
    const result = await checks.validate({ allow: 'unknown-field: I want it' });
    expect(result.code).toBe(1);
    expect(rulesOf(result)).toEqual(['unknown-field']);
  });

  it('that nothing needs is named, so that it does not let the next change through', async () => {
    checks.repository.write('loki.yaml', config);
    const result = await checks.validate({ allow: 'storage-moved: all objects were copied' });
    expect(result.summary).toMatch(/allow.*names storage-moved/);
  });

  it.each(['storage-moved', 'storage-moved:', 'Storage Moved: x'])(
    '%o without rule or reason is refused',
    async (allow) => {
      expect((await checks.validate({ allow })).annotations[0]?.message).toContain('allow');
    },
  );
});
