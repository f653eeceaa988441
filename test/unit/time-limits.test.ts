import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { beginSeconds } from '../../src/aws/run-command/send.ts';
import { rollbackSeconds } from '../../src/host/script.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const defaults = (load(read('actions/deploy/action.yml')) as { inputs: Record<string, { default: string }> })
  .inputs;
const [timeout, deliverySeconds] = ['timeout', 'delivery-timeout'].map((name) =>
  Number(defaults[name]?.default),
);

/** Of `src/aws/run-command.ts`: what SSM may be late by. */
const graceSeconds = 60;

/** Minutes that a deploy takes at most: agents come online, then each version goes over all hosts. */
function minutes(hosts: number, versions: number): number {
  const timeoutSeconds = Number(timeout) + rollbackSeconds;
  const pace = { maxConcurrency: '1', deliverySeconds: Number(deliverySeconds), timeoutSeconds };
  const command = beginSeconds(pace, hosts) + timeoutSeconds + graceSeconds;
  return Math.round((Number(timeout) + versions * command) / 60);
}

const rows = [...read('docs/environments.md').matchAll(/^\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)];

describe('The time limits in docs/environments.md', () => {
  it.each(rows.map((row) => row.slice(1).map(Number)))(
    'are those of the code: %i hosts',
    (hosts, ...stated) => {
      expect(stated).toEqual([1, 2, 3].map((versions) => minutes(hosts ?? 0, versions)));
    },
  );

  it('leave a stepwise upgrade of three hosts within a job, and within the session that is recommended', () => {
    const jobs = globSync('.github/workflows/{deploy,rotate-keys}.yml', { cwd: root })
      .flatMap((file) =>
        Object.entries((load(read(file)) as { jobs: Record<string, { 'timeout-minutes': number }> }).jobs),
      )
      .filter(([name]) => name !== 'look');
    const session = Number(/--max-session-duration (\d+)/.exec(read('docs/environments.md'))?.[1]) / 60;
    for (const limit of [...jobs.map(([, job]) => job['timeout-minutes']), session]) {
      expect(minutes(3, 3)).toBeLessThan(limit);
    }
  });
});
