import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalGithub, startGithub } from '../../local-stack/github/server.ts';
import { runAction } from '../../local-stack/runner/action.ts';

let github: LocalGithub;

beforeAll(async () => {
  github = await startGithub({ repository: 'acme/usage' });
});
afterAll(() => github.close());
beforeEach(() => {
  github.issues.length = 0;
});

const run = (problem: string, token = github.token({ issues: 'write' })) =>
  runAction('issue', {
    inputs: { token, problem, label: 'loki-key-rotation', title: 'The Loki key rotation needs a person' },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/usage', GITHUB_RUN_ID: '7' },
  });

describe('The issue', () => {
  it('is not opened while nothing needs a person', async () => {
    const result = await run('');
    expect(result.code, result.log).toBe(0);
    expect(github.issues).toEqual([]);
  });

  it('is opened once, kept up to date, and closed when nothing needs a person any more', async () => {
    await run('AKIA1 is still in use.');
    const second = await run('AKIA1 and AKIA2 are still in use.');
    expect(second.outputs['issue']).toBe('1');
    expect(github.issues).toMatchObject([
      { state: 'open', body: expect.stringMatching(/^AKIA1 and AKIA2 .*acme\/usage\/actions\/runs\/7$/s) },
    ]);
    await run('');
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('is a new one after the last was closed', async () => {
    await run('AKIA1 is still in use.');
    await run('');
    await run('AKIA1 is still in use.');
    expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('says which permission a token lacks that may not write issues', async () => {
    const result = await run('AKIA1 is still in use.', github.token({ issues: 'read' }));
    expect(result.log).toContain('permissions: issues: write');
  });
});
