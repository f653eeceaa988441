import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What of `validate` the rows leave out, a line each, when those of some rules are left out. */
function unseen(...without: string[]): string[] {
  const script = join(import.meta.dirname, 'run-rows.ts');
  const lines = execFileSync(process.execPath, [script, ...without], { encoding: 'utf8' });
  return lines.split('\n').filter((line) => line !== '');
}

it('Every place of validate that reports a problem runs, and every rule is broken and nearly broken', {
  timeout: 180_000,
}, () => {
  expect(unseen()).toEqual([]);
});

it('A rule without its rows is named with its place', { timeout: 180_000 }, () => {
  const lines = unseen('schema-order', 'delete-request-store', 'bare-duration');
  for (const place of [
    /rules\/schema\.ts:\d+: does not run: yield/,
    /rules\/schema\.ts:\d+: schema-order periodsOutOfOrder is never broken/,
    /rules\/compactor\.ts:\d+: delete-request-store compactor\.retention_enabled is never nearly broken/,
    /validate\/scalar-rules\.ts:\d+: does not run: return/,
  ])
    expect(lines).toContainEqual(expect.stringMatching(place));
});
