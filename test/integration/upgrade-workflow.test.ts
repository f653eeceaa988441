import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../local-stack/paths.ts';
import { runWorkflow } from '../../local-stack/runner/workflow.ts';
import { createRepository, type Repository } from './validate-repository.ts';

const file = '.github/workflows/upgrade-config.yml';
const config =
  '# ours\nquerier:\n  query_timeout: 5m\nlimits_config:\n  max_query_series: 5000 # dashboards\n';

/** Stands in for GitHub's command line: notes each call, and the body of a pull request. */
const gh = `#!/bin/sh
printf '%s\\n' "$*" >> "$GH_LOG"
case "$1 $2" in
  'pr list') cat "$GH_LOG.open" 2>/dev/null ;;
  'pr create' | 'pr edit') while [ "$1" != --body-file ]; do shift; done; cp "$2" "$GH_LOG.body" ;;
esac
`;

let repository: Repository;
let temp: string;
let log: string;
beforeEach(() => {
  repository = createRepository();
  temp = mkdtempSync(join(tmpdir(), 'workflow-'));
  log = join(temp, 'gh.log');
  mkdirSync(join(temp, 'bin'));
  writeFileSync(join(temp, 'bin/gh'), gh);
  chmodSync(join(temp, 'bin/gh'), 0o755);
  repository.write('loki.yaml', config);
  repository.commit();
  repository.git('init', '--quiet', '--bare', join(temp, 'origin.git'));
  repository.git('remote', 'add', 'origin', join(temp, 'origin.git'));
});
afterEach(() => {
  repository.remove();
  rmSync(temp, { recursive: true });
});

function run(inputs: Record<string, string>) {
  return runWorkflow({
    ...{ file, inputs, workspace: repository.folder, temp: join(temp, 'runner') },
    env: { PATH: `${join(temp, 'bin')}:${process.env['PATH']}`, GH_LOG: log },
    secrets: { GITHUB_TOKEN: 'ghs_example' },
    standIns: { 'actions/checkout': async () => ({}) },
  });
}

const calls = () => readFileSync(log, 'utf8');
const branch = 'loki-config-3.7.6';
const pushed = () => repository.git('--git-dir', join(temp, 'origin.git'), 'show', `${branch}:loki.yaml`);

describe('The workflow upgrade-config.yml', () => {
  it('pushes the upgraded file, comments and all, and opens a pull request that tells each change', async () => {
    const { conclusion, steps } = await run({ 'from-version': '2.6.0' });
    expect(steps.filter((step) => step.conclusion === 'failure').map(({ log: lines }) => lines)).toEqual([]);
    expect(conclusion).toBe('success');
    expect(pushed()).toMatch(/^# ours\n[\s\S]*max_query_series: 5000 # dashboards\n[\s\S]*query_timeout: 5m/);
    expect(calls()).toContain(`pr create --head ${branch} --base main`);
    const body = readFileSync(`${log}.body`, 'utf8');
    expect(body).toMatch(/\| querier\.query_timeout \| 5m \| limits_config\.query_timeout: 5m \|/);
    expect(body).toMatch(/Next:.*before \d{4}-\d\d-\d\d/);
  });

  it('run again renews its branch and the pull request that is open', async () => {
    await run({ 'from-version': '2.6.0' });
    writeFileSync(`${log}.open`, '7\n');
    repository.git('checkout', '--quiet', 'main');
    expect((await run({ 'from-version': '2.6.0' })).conclusion).toBe('success');
    expect(calls()).toContain(`pr edit ${branch}`);
  });

  it('opens none where nothing is to be changed', async () => {
    const { conclusion } = await run({ 'from-version': '3.7.6' });
    expect(conclusion).toBe('success');
    expect(() => calls()).toThrow('ENOENT');
  });

  it('may write the branch and the pull request and nothing else, and puts no input into a script', () => {
    const text = readFileSync(join(repositoryRoot, file), 'utf8');
    const workflow = load(text) as {
      permissions: object;
      jobs: { upgrade: { permissions: object; steps: { run?: string }[] } };
    };
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.upgrade.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(workflow.jobs.upgrade.steps.filter(({ run: script }) => script?.includes('${{'))).toEqual([]);
    expect(text).not.toMatch(/secrets\./);
  });
});
