import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../local-stack/github/issues.ts';
import { type LocalGithub, startGithub } from '../../local-stack/github/server.ts';
import { runAction } from '../../local-stack/runner/action.ts';
import { type KeptIssue, keepIssue } from '../../src/github/issue.ts';
import { openIssueStore } from '../../src/github/issue-store.ts';
import { type Canned, type GithubFront, startGithubFront } from '../support/github-front.ts';

let github: LocalGithub;
let front: GithubFront;

beforeAll(async () => {
  github = await startGithub({ repository: 'acme/usage' });
  front = await startGithubFront(github.url);
});
afterAll(async () => {
  await front.close();
  await github.close();
});
beforeEach(() => {
  github.issues.length = 0;
  github.calls.length = 0;
  front.answers.length = 0;
});

const inUse = 'AKIA1 is still in use.';

const about = { label: 'loki-key-rotation', title: 'The Loki key rotation needs a person' };

/** The built action. */
const runBundle = (problem: string, { token = github.token({ issues: 'write' }), id = '' } = {}) =>
  runAction('issue', {
    inputs: { token, problem, id, ...about },
    env: { GITHUB_API_URL: front.url, GITHUB_REPOSITORY: 'acme/usage', GITHUB_RUN_ID: '7' },
  });

/** What it does, on a clock that does not wait. */
async function run(problem: string): Promise<KeptIssue | undefined> {
  const client = getOctokit(github.token({ issues: 'write' }), { baseUrl: front.url });
  const deps = {
    clock: { now: () => 0, sleep: async () => {} },
    signal: new AbortController().signal,
  };
  return await keepIssue(
    { ...about, subject: about.label, text: problem || undefined, author: 'Bot' },
    { ...deps, store: openIssueStore({ owner: 'acme', repo: 'usage' }, { ...deps, client }) },
  );
}
const states = () => github.issues.map(({ state }) => state);
const only = (): Issue => {
  const [issue, ...others] = github.issues;
  if (issue === undefined || others.length > 0) throw new Error(`there are ${github.issues.length} issues`);
  return issue;
};
/** Puts an issue there as a person writes one. */
function written(body: string, more: Partial<Issue> = {}): Issue {
  const number = github.issues.length + 1;
  const issue: Issue = {
    ...{ number, title: 'Mine', body, state: 'open', labels: [{ name: 'loki-key-rotation' }] },
    ...{ user: { login: 'octocat', type: 'User' }, ...more },
  };
  github.issues.push(issue);
  return issue;
}

describe('The issue', () => {
  it('is not opened while nothing needs a person', async () => {
    const result = await runBundle('');
    expect(result.code, result.log).toBe(0);
    expect(github.issues).toEqual([]);
  });

  it('is opened once, kept up to date, and closed when nothing needs a person any more', async () => {
    await runBundle(inUse);
    const second = await runBundle('AKIA1 and AKIA2 are still in use.');
    expect(second.outputs['issue']).toBe('1');
    expect(only().body).toMatch(/\nAKIA1 and AKIA2 are still in use\.\n\n.*acme\/usage\/actions\/runs\/7\n/);
    expect(only().body).not.toContain(inUse);
    await runBundle('');
    expect(states()).toEqual(['closed']);
  });

  it('is a new one after the last was closed', async () => {
    await run(inUse);
    await run('');
    await run(inUse);
    expect(states()).toEqual(['closed', 'open']);
  });

  it('of one environment is not that of another', async () => {
    await runBundle(inUse, { id: 'production' });
    await runBundle(inUse, { id: 'staging' });
    await runBundle('', { id: 'staging' });
    expect(states()).toEqual(['open', 'closed']);
  });

  it('keeps what a person wrote around its text, in their editor', async () => {
    await run(inUse);
    only().body = `I am on it.\r\n\r\n${only().body?.replaceAll('\n', '\r\n')}\r\nSee #12.`;
    await run('AKIA2 is still in use.');
    expect(only().body).toMatch(/^I am on it\.\n\n<!--[\s\S]*AKIA2 is still in use\.[\s\S]*-->\nSee #12\.$/);
    expect(only().body).not.toContain('AKIA1');
  });

  it('keeps what a person changed in its text', async () => {
    await run(inUse);
    only().body = only().body?.replace(inUse, 'AKIA1 is that of the old build server.') ?? null;
    await run('AKIA2 is still in use.');
    expect(only().body).toMatch(/^AKIA1 is that of the old build server\.[\s\S]*AKIA2 is still in use\./);
    await run('AKIA3 is still in use.');
    expect(only().body).toMatch(/^AKIA1 is that of the old build server\.[\s\S]*AKIA3 is still in use\./);
    expect(only().body).not.toContain('AKIA2');
  });

  it('keeps a title and labels that a person gave it', async () => {
    await run(inUse);
    Object.assign(only(), { title: 'Old build server', labels: [{ name: 'ops' }] });
    await run(inUse);
    expect(only()).toMatchObject({ title: 'Old build server', labels: [{ name: 'ops' }], state: 'open' });
    await run('');
    expect(states()).toEqual(['closed']);
  });

  it('is closed once, where two runs at once have opened two', async () => {
    await run(inUse);
    github.issues.push({ ...only(), number: 2 });
    await run(inUse);
    expect(states()).toEqual(['open', 'closed']);
    await run('');
    expect(states()).toEqual(['closed', 'closed']);
  });

  it('is renewed without a comment, which GitHub refuses where an issue is locked', async () => {
    await run(inUse);
    await run('AKIA2 is still in use.');
    expect(github.calls.filter(({ write }) => write).map(({ operation }) => operation)).toEqual([
      'issues/create',
      'issues/update',
    ]);
  });
});

describe('An issue of somebody else is left alone', () => {
  const ours = async () => {
    await run(inUse);
    return github.issues.splice(0)[0]?.body ?? '';
  };

  it.each([
    ['that has the label', async () => written('A person wrote this.')],
    ['that quotes ours', async () => written(await ours())],
    [
      'that lost the end of our part',
      async () =>
        written((await ours()).replace(/<!--[^>]*end -->/, ''), { user: { login: 'a[bot]', type: 'Bot' } }),
    ],
    [
      'that is about something else',
      async () =>
        written((await ours()).replace('begin loki-key-rotation', 'begin other'), {
          user: { login: 'a[bot]', type: 'Bot' },
        }),
    ],
    [
      'that is a pull request',
      async () =>
        Object.assign(written(await ours(), { user: { login: 'a[bot]', type: 'Bot' } }), {
          pull_request: {},
        }),
    ],
  ])('%s', async (_, write) => {
    const other = await write();
    const before = structuredClone(other);
    expect(await run(inUse)).toEqual({ number: 2, done: 'opened' });
    expect(await run('')).toEqual({ number: 2, done: 'closed' });
    expect(github.issues[0]).toEqual(before);
    expect(states()).toEqual(['open', 'closed']);
  });
});

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const passing: [string, Canned[]][] = [
  [
    'a secondary rate limit, with a time',
    [{ method: 'POST', status: 403, message: secondary, headers: { 'retry-after': '1' } }],
  ],
  [
    'a rate limit (429)',
    [{ method: 'GET', status: 429, message: 'API rate limit exceeded', headers: { 'retry-after': '1' } }],
  ],
  ['a bad gateway while it lists', [{ method: 'GET', status: 502, message: 'Server Error' }]],
  [
    'an unavailable service, twice',
    [{ method: 'GET', status: 503, message: 'Service Unavailable', times: 2 }],
  ],
  ['a bad gateway while it opens', [{ method: 'POST', status: 502, message: 'Server Error' }]],
  [
    'a time-out after GitHub opened it',
    [{ method: 'POST', status: 504, message: 'Gateway Time-out', isDone: true }],
  ],
];

describe('GitHub that is busy', () => {
  it.each(passing)('is asked again: %s', async (_, answers) => {
    front.answers.push(...answers);
    expect(await run(inUse)).toEqual({ number: 1, done: 'opened' });
    expect(only().state).toBe('open');
  });

  it('is asked again while it renews the text', async () => {
    await run(inUse);
    front.answers.push({ method: 'PATCH', status: 500, message: 'Server Error', isDone: true });
    await run('AKIA2 is still in use.');
    expect(only().body?.match(/AKIA2/g)).toHaveLength(1);
  });
});

describe('An issue that goes away meanwhile', () => {
  it.each([
    [301, 'Moved Permanently', { location: 'http://127.0.0.1:1/repositories/7/issues/3' }],
    [410, 'This issue was deleted', {}],
    [404, 'Not Found', {}],
  ])('is followed by a new one: %i %s', async (status, message, headers) => {
    await run(inUse);
    front.answers.push({ method: 'PATCH', status, message, headers });
    expect(await run('AKIA2 is still in use.')).toEqual({ number: 2, done: 'opened' });
    expect(github.issues[0]?.body).toContain(inUse);
  });

  it('before the run is not missed when nothing needs a person any more', async () => {
    await run(inUse);
    github.issues.length = 0;
    expect(await run('')).toBeUndefined();
  });
});

const refusing: [string, Canned, RegExp][] = [
  [
    'issues are switched off',
    { method: 'POST', status: 410, message: 'Issues has been disabled in this repository.' },
    /Issues has been disabled in this repository\. \(410\)\. Switch issues on/,
  ],
  [
    'issues are switched off, said at once',
    { method: 'GET', status: 410, message: 'Issues are disabled for this repo' },
    /Issues are disabled for this repo \(410\)\. Switch issues on/,
  ],
  [
    'the repository is archived',
    { method: 'POST', status: 403, message: 'Repository was archived so is read-only.' },
    /Repository was archived so is read-only\. \(403\)\.(?! Give)/,
  ],
  [
    'the runner’s address is not allowed',
    { method: 'GET', status: 403, message: 'the `acme` organization has an IP allow list enabled' },
    /has an IP allow list enabled \(403\)\.(?! Give)/,
  ],
  [
    'the installation is suspended',
    { method: 'GET', status: 403, message: 'This installation has been suspended' },
    /This installation has been suspended \(403\)\.(?! Give)/,
  ],
  [
    'the text is too long',
    { method: 'POST', status: 422, message: 'body is too long (maximum is 65536 characters)' },
    /body is too long \(maximum is 65536 characters\) \(422\)/,
  ],
  [
    'the limit of a whole hour is used up',
    { method: 'GET', status: 403, message: 'API rate limit exceeded', headers: { 'retry-after': '3000' } },
    /API rate limit exceeded \(403\)\. The next run tries again/,
  ],
  [
    'GitHub is down',
    { method: 'GET', status: 502, message: 'Server Error', times: 4 },
    /Server Error \(502\)\. The next run tries again/,
  ],
];

describe('What GitHub refuses is said in its own words', () => {
  it.each(refusing)('%s', async (_, answer, words) => {
    front.answers.push(answer);
    await expect(run(inUse)).rejects.toThrow(words);
    expect(github.issues).toEqual([]);
  });

  it('an issue that cannot be opened three times is given up', async () => {
    front.answers.push({ method: 'POST', status: 502, message: 'Server Error', times: 3 });
    await expect(run(inUse)).rejects.toThrow('GitHub does not say whether it opened the issue');
    expect(github.issues).toEqual([]);
  });

  it('and is a warning: the run that it reports on goes on', async () => {
    front.answers.push({
      method: 'POST',
      status: 410,
      message: 'Issues has been disabled in this repository.',
    });
    const result = await runBundle(inUse);
    expect([result.code, result.outputs['issue'] ?? '']).toEqual([0, '']);
    expect(result.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/^The issue could not be updated\. .*\(410\)/) },
    ]);
    expect(result.annotations[0]?.message).toContain(`It would have said: ${inUse}`);
  });

  it.each([
    ['may not write issues', () => github.token({ issues: 'read' }), 'permissions: issues: write'],
    [
      'does not see the repository',
      () => github.token({ issues: 'write', repositories: [] }),
      'permissions: issues: write',
    ],
    ['is expired', () => github.token({ issues: 'write', expired: true }), 'mistyped, expired or revoked'],
  ])('so is a token that %s', async (_, token, remedy) => {
    const result = await runBundle(inUse, { token: token() });
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain(remedy);
  });
});
