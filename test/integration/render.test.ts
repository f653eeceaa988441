import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ActionResult, runAction } from '../../local-stack/runner/action.ts';

const inputs = { bucket: 'acme-usage-logs', region: 'us-west-2', 'loki-version': '3.7.6' };
const skypilot = readFileSync(join(import.meta.dirname, '../../local-stack/loki/skypilot-2024.yaml'));

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'render-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** Runs the bundle with this file as the team's, if given; it writes `out/loki.yaml` in the workspace. */
async function render(team?: string | Buffer, more: Record<string, string> = {}): Promise<ActionResult> {
  const config: Record<string, string> = team === undefined ? {} : { config: 'team.yaml' };
  if (team !== undefined) writeFileSync(join(workspace, 'team.yaml'), team);
  return await runAction('render', {
    workspace,
    temp: join(workspace, 'temp'),
    inputs: { ...inputs, ...config, output: 'out/loki.yaml', ...more },
  });
}

const written = () => readFileSync(join(workspace, 'out/loki.yaml'));

describe('The render action', () => {
  it('writes the config, and puts out its path and the hash of its bytes', async () => {
    const result = await render();
    expect(result.log).not.toContain('bug');
    expect(result.code, result.log).toBe(0);
    expect(result.outputs).toEqual({
      config: 'out/loki.yaml',
      sha256: createHash('sha256').update(written()).digest('hex'),
    });
    expect(load(written().toString())).toMatchObject({
      storage_config: { aws: { bucketnames: inputs.bucket } },
    });
  });

  it('writes the same bytes again', async () => {
    await render(skypilot);
    const first = written();
    await render(skypilot);
    expect(written().equals(first)).toBe(true);
  });

  it('tells in the summary what the inputs replaced, and shows the file', async () => {
    const { summary } = await render(skypilot);
    expect(summary).toContain('team.yaml over the defaults');
    expect(summary).toContain('| storage_config.aws.bucketnames | skypilot-loki | acme-usage-logs |');
    expect(summary).toContain('max_chunk_age: 336h');
  });

  it('needs no AWS credentials and no network', async () => {
    expect((await render(skypilot, { credentials: 'instance-profile' })).code).toBe(0);
    expect(written().toString()).not.toMatch(/access_key|LOKI_S3/);
  });
});

const inFolder =
  '{from: 2024-01-01, store: tsdb, object_store: filesystem, schema: v13, index: {prefix: i_, period: 24h}}';

describe('A config that the render action cannot use', () => {
  it.each([
    ['is missing', undefined, 'cannot be read'],
    ['is not YAML', 'a: [1\n', 'team.yaml:'],
    ['is empty', '', 'is empty'],
    ['is a list', '- a\n', 'is not a map'],
    [
      'stores in a folder',
      `schema_config: {configs: [${inFolder}]}\n`,
      'does not store in the bucket acme-usage-logs',
    ],
    ['sets a key twice', 'a: 1\na: 2\n', 'team.yaml:2:1: a is set twice'],
    ['has 10 MB', '# '.padEnd(10_000_000, 'x'), 'The file has 9766 KB'],
    ['contains a key', 'storage_config: {aws: {secret_access_key: abcdef}}\n', 'contains a credential'],
    ['names a variable that nobody sets', 'server: {http_path_prefix: "${PREFIX}"}\n', '${PREFIX}'],
  ])('that %s: exit 1, one error that says what to do, nothing written', async (_, team, words) => {
    const result = await render(team, { config: 'team.yaml' });
    expect(result.code).toBe(1);
    expect(result.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(result.annotations[0]?.message).toContain(words);
    expect(result.log).not.toMatch(/abcdef|bug in loki-host-actions/);
    expect(result.outputs).toEqual({});
    expect(written).toThrow(/ENOENT/);
  });
});

describe('The render action, given `upgrade-from`', () => {
  const old = '# ours\nquerier: {query_timeout: 5m} # slow\n';
  const upgrade = (team: string, more: Record<string, string> = {}) =>
    render(team, { bucket: '', region: '', 'upgrade-from': '2.6.0', ...more });

  it('writes the same file for the newer version, and puts out what it changed', async () => {
    const { code, outputs } = await upgrade(old, { 'period-in-days': '10' });
    expect(code).toBe(0);
    expect(outputs['changed']).toBe('true');
    const changes = JSON.parse(outputs['changes'] ?? '') as { path: string; is: string }[];
    expect(changes).toContainEqual(
      expect.objectContaining({ path: 'querier.query_timeout', is: 'limits_config.query_timeout: 5m' }),
    );
    const inTenDays = new Date(Date.now() + 10 * 24 * 3600_000).toISOString().slice(0, 10);
    expect(changes.at(-1)?.is).toContain(inTenDays);
    expect(written().toString()).toMatch(/^# ours\n/);
  });

  it('tells each change with its reason in the log, in the summary and in a report', async () => {
    const { log, summary, outputs } = await upgrade(old);
    for (const text of [log, summary, readFileSync(outputs['report'] ?? '', 'utf8')])
      expect(text.replaceAll('\\', '')).toContain('Set limits_config.query_timeout instead.');
  });

  it('tells what is left to do by hand', async () => {
    const { annotations, code } = await upgrade(`${old}nonsense: 1\n`);
    expect(code).toBe(0);
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('nonsense') }),
    );
  });

  it('needs the file, and only that', async () => {
    const result = await render(undefined, { bucket: '', region: '', 'upgrade-from': '2.6.0' });
    expect(result.annotations[0]?.message).toContain('config: not given');
    expect((await render(undefined, { bucket: '' })).annotations[0]?.message).toContain('bucket: not given');
  });
});
