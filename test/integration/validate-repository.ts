import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A config that Loki 3.7.6 accepts and that has nothing to fix. */
export const config = `auth_enabled: false
common:
  path_prefix: /loki
  replication_factor: 1
  instance_addr: 127.0.0.1
  ring:
    kvstore:
      store: memberlist
ingester:
  max_chunk_age: 48h
  wal:
    flush_on_shutdown: true
limits_config:
  max_line_size: 16MB
storage_config:
  aws:
    bucketnames: usage-logs
    region: us-west-2
schema_config:
  configs:
    - from: 2024-01-01
      store: tsdb
      object_store: s3
      schema: v13
      index:
        prefix: loki_index_
        period: 24h
analytics:
  reporting_enabled: false
`;

/** Its lines, for tests that name one. */
export const lineOf = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

export interface Repository {
  folder: string;
  write(path: string, content: string | Uint8Array): void;
  read(path: string): string;
  git(...args: string[]): string;
  /** Commits everything; @returns its id. */
  commit(): string;
  /** What the variables of a pull request's run are, and a merge commit to run on. */
  pullRequest(branch: string): Record<string, string>;
  remove(): void;
}

export function createRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  const git = (...args: string[]) => {
    const person = { NAME: 'octocat', EMAIL: 'octocat@example.com' };
    const env = {
      ...{ PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
      ...Object.fromEntries(
        Object.entries(person).flatMap(([key, value]) => [
          [`GIT_AUTHOR_${key}`, value],
          [`GIT_COMMITTER_${key}`, value],
        ]),
      ),
    };
    return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  };
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    folder,
    git,
    commit,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    pullRequest: (branch) => {
      git('checkout', '--quiet', '--detach', 'main');
      git('merge', '--quiet', '--no-ff', '--message', 'merge', branch);
      const GITHUB_SHA = git('rev-parse', 'HEAD');
      return { GITHUB_SHA, GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/merge' };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
