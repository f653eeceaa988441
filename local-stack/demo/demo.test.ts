import { describe, expect, test } from 'vitest';
import type { StepResult } from '../runner/job.ts';
import { changeOf } from './changes.ts';
import { shortJson } from './message.ts';
import { createProgress } from './progress.ts';
import { formatTable } from './terminal.ts';

function step(
  action: string,
  outputs: Record<string, string>,
  conclusion: 'success' | 'skipped' = 'success',
): StepResult {
  const name = 'Step';
  return {
    ...{ name, path: [name], id: '', action, outcome: conclusion, conclusion, seconds: 1 },
    ...{ outputs, summary: '', annotations: [], log: [] },
  };
}

describe('what a step of the demo changed', () => {
  test.each([
    [
      step('$/actions/bucket', { changed: 'true', plan: '[{"setting":"tags"},{"setting":"versioning"}]' }),
      true,
      '2 settings: tags, versioning',
    ],
    [step('$/actions/bucket', { changed: 'false', plan: '[]' }), false, 'nothing to change'],
    [
      step('$/actions/keys', { rotated: 'true', 'access-key-id': 'AKIA1' }),
      true,
      'new key AKIA1, in secrets and parameter',
    ],
    [
      step('$/actions/keys', { rotated: 'false', 'access-key-id': 'AKIA1', 'key-age-days': '3' }),
      false,
      'key AKIA1 stays, 3 days old',
    ],
    [step('$/actions/render', { sha256: 'abcdefabcdefabcdef' }), false, 'same config, sha256 abcdefabcdef…'],
    [step('$/actions/render', { sha256: '0123456789abcdef' }), true, 'config written, sha256 0123456789ab…'],
    [step('$/actions/deploy', { hosts: '[{"instanceId":"i-1","status":"deployed"}]' }), true, 'i-1 deployed'],
    [
      step('$/actions/deploy', { hosts: '[{"instanceId":"i-1","status":"unchanged"}]' }),
      false,
      'i-1 unchanged',
    ],
    [
      step('$/actions/verify', { 'push-ms': '4', 'visible-ms': '20' }),
      false,
      'pushed in 4 ms, read back after 20 ms',
    ],
    [step('$/actions/keys', {}, 'skipped'), false, 'skipped'],
    [step('actions/checkout@v7', {}), false, 'provided by the local stack'],
  ])('%#: %o', (result, changed, words) => {
    expect(changeOf(result, 'abcdefabcdefabcdef')).toEqual({ changed, words });
  });
});

test('columns are as wide as their widest cell', () => {
  expect(
    formatTable([
      ['step', 'seconds'],
      ['Deploy and wait', '1.0'],
    ]),
  ).toEqual(['step             seconds', '───────────────  ───────', 'Deploy and wait  1.0']);
});

test('long JSON is cut at a line', () => {
  expect(shortJson({ a: 1, b: 2 }, 2)).toBe('{\n  "a": 1,\n…');
  expect(shortJson({ a: 1 }, 5)).toBe('{\n  "a": 1\n}');
});

test('progress is plain lines with the seconds in front', () => {
  const lines: string[] = [];
  const progress = createProgress((line) => lines.push(line));
  progress({
    type: 'job-start',
    name: 'deploy',
    settings: { concurrency: { group: 'loki-host' }, environment: 'production', permissions: null },
  });
  progress({ type: 'step-start', path: ['Chain', 'Bucket'], action: undefined });
  progress({ type: 'step-end', step: step('', {}) });
  expect(lines.map((line) => line.replace(/^ +\d\.\d s {2}/, ''))).toEqual([
    'job deploy',
    '  concurrency: group: loki-host',
    '  environment: production',
    '  permissions: none',
    '    Bucket',
    '  ✓ Step, 1.0 s',
  ]);
});
