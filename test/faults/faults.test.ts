import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, region, repository, startCloud } from '../../local-stack/cloud.ts';
import type { Kind, Row } from './row.ts';
import { afterCreate, staleReads } from './rows/after-create.ts';
import { answersOfAws } from './rows/answers-of-aws.ts';
import { answersOfGithub } from './rows/answers-of-github.ts';
import { bucketMissing } from './rows/bucket-missing.ts';
import { denials } from './rows/denials.ts';
import { inputs } from './rows/inputs.ts';
import { lifecycle } from './rows/lifecycle.ts';
import { partitions } from './rows/partitions.ts';
import { runHere } from './run-here.ts';
import { createScene } from './scene.ts';
import { tellFault } from './table.ts';

const kinds: Kind[] = [
  afterCreate,
  staleReads,
  bucketMissing,
  answersOfAws,
  denials,
  answersOfGithub,
  inputs,
  partitions,
  lifecycle,
];

let cloud: Cloud;
let folder: string;
beforeAll(async () => {
  cloud = await startCloud();
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
  for (const file of ['output', 'summary', 'state']) writeFileSync(join(folder, file), '');
});
afterAll(async () => {
  await cloud.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  cloud.aws.faults.clear();
  cloud.github.faults.clear();
});

const environment = () => ({
  ...cloud.aws.env(cloud.aws.admin, region),
  GITHUB_API_URL: cloud.github.url,
  GITHUB_REPOSITORY: repository,
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  GITHUB_STATE: join(folder, 'state'),
});

const everything = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'All', Effect: 'Allow', Action: '*', Resource: '*' }],
};

function run({ action, bundle }: Row, given: Record<string, string>): Promise<{ log: string }> {
  return bundle ? cloud.run(action, given, everything) : runHere(action, given, environment());
}

async function play(row: Row) {
  const scene = await createScene(cloud);
  const given = { ...scene.inputs(row.action), ...row.inputs };
  await row.prepare?.(scene);
  cloud.aws.calls.length = 0;
  cloud.github.calls.length = 0;
  for (const fault of row.aws ?? []) cloud.aws.faults.add(fault);
  for (const fault of row.github ?? []) cloud.github.faults.add(fault);
  const ended = await run(row, given);
  cloud.aws.faults.clear();
  cloud.github.faults.clear();
  return { scene, log: ended.log, left: await scene.left(row.action) };
}

const isWhole = process.env['FAULTS'] === 'all';

describe.for(kinds)('$kind', ({ rows }) => {
  it.for(rows.filter(({ slow }) => isWhole || !slow))('$member', async (row, { task }) => {
    const { scene, log, left } = await play(row);
    tellFault(task, row, { log, left });
    for (const words of [row.says].flat()) expect(log).toMatch(words);
    if (row.saysNot !== undefined) expect(log).not.toMatch(row.saysNot);
    expect(log).not.toContain('This is a bug');
    row.check?.(scene);
    expect(left).toBe(row.left);
  });
});
