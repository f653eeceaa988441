import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { distRoot } from '../../local-stack/paths.ts';
import { type ActionResult, runAction } from '../../local-stack/runner/action.ts';
import { parseCommand } from '../../local-stack/runner/workflow-commands.ts';
import { config, createRepository, type Repository } from './validate-repository.ts';

/** What each test of a file gets new. */
export interface Checks {
  readonly repository: Repository;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** Runs the action on `loki.yaml` in the repository, or in another checkout of it; Loki itself is not asked. */
  validate(
    inputs?: Record<string, string>,
    env?: Record<string, string>,
    folder?: string,
  ): Promise<ActionResult>;
}

export function useRepository(): Checks {
  let repository: Repository;
  beforeEach(() => {
    repository = createRepository();
  });
  afterEach(() => {
    repository.remove();
    rmSync(tempOf(repository), { recursive: true, force: true });
  });
  return {
    get repository() {
      return repository;
    },
    get temp() {
      return tempOf(repository);
    },
    validate: (inputs = {}, env = {}, workspace = repository.folder) => {
      const usual = { files: 'loki.yaml', 'loki-version': '3.7.6', loki: 'off' };
      return runAction('validate', {
        inputs: { ...usual, ...inputs },
        env,
        workspace,
        temp: tempOf(repository),
      });
    },
  };
}

function tempOf({ folder }: Repository): string {
  return `${folder}.temp`;
}

/** A branch `change` off main, with the file as the edit leaves it, as the pull request that GitHub would run. */
export function pullRequest(
  repository: Repository,
  edit: (text: string) => string,
  base: string = config,
): Record<string, string> {
  repository.write('loki.yaml', base);
  repository.commit();
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.write('loki.yaml', edit(base));
  repository.commit();
  return repository.pullRequest('change');
}

/** An edit that loses sight of all data. */
export const moved = (text: string) => text.replace('usage-logs', 'other-logs');

/** The rules that a run annotated. */
export const rulesOf = ({ annotations }: ActionResult) =>
  annotations.map(({ title }) => title).filter(Boolean);

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line. */
export function runCli(cwd: string, ...args: string[]): CliResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(distRoot(), 'cli/index.js'), ...args],
    {
      cwd,
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { code: status, stdout, stderr };
}

/** Names of the workflow commands that a run gave the runner; what it stopped the runner from reading is none. */
export function commandsIn(stdout: string): string[] {
  const names: string[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split('\n')) {
    const command = parseCommand(line);
    if (stopped !== undefined) {
      if (command?.name === stopped) stopped = undefined;
      continue;
    }
    if (command?.name === 'stop-commands') stopped = command.data;
    if (command !== undefined) names.push(command.name);
    else if (line.includes('##[')) names.push(line);
  }
  return [...new Set(names)].sort();
}
