import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from './expressions.ts';

/** Folders of one job. */
export interface Folders {
  /** GITHUB_WORKSPACE. */
  workspace: string;
  /** RUNNER_TEMP. */
  temp: string;
}

/**
 * The variables that every step of a job has on an Ubuntu runner, for a manual run in the repository acme/usage.
 * The API addresses lead nowhere, so that nothing reaches the network by accident.
 */
export async function runnerEnv({ workspace, temp }: Folders): Promise<Record<string, string>> {
  const home = join(temp, '_home');
  const event = join(temp, '_github_workflow', 'event.json');
  for (const folder of [workspace, home, join(temp, '_github_workflow')])
    await mkdir(folder, { recursive: true });
  if (!existsSync(event)) await writeFile(event, '{}');
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql',
    GITHUB_JOB: 'job',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'acme/usage',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'workflow',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'local stack',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, '_tools'),
  };
}

/** The `github` context for an environment: `GITHUB_RUN_ID` becomes `github.run_id`. */
export function githubContext(env: Record<string, string>): Record<string, Json> {
  return withoutPrefix(env, 'GITHUB_');
}

/** The `runner` context for an environment. */
export function runnerContext(env: Record<string, string>): Record<string, Json> {
  return withoutPrefix(env, 'RUNNER_');
}

function withoutPrefix(env: Record<string, string>, prefix: string): Record<string, Json> {
  const own = Object.entries(env).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]));
}
