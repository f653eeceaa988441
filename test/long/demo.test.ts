import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { repositoryRoot } from '../../local-stack/paths.ts';

const demo = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/demo.ts', ...args], { cwd: repositoryRoot });

afterAll(async () => {
  await demo('--stop');
});

it('The demo deploys from nothing, and a second time changes nothing', async () => {
  expect((await demo()).stdout).toContain('Deployed. The job took');
  expect((await demo()).stdout).toContain('Nothing had to change.');
}, 180_000);
