import { describe, expect, test } from 'vitest';
import { alignColumns } from '../columns.ts';
import type { StepResult } from '../runner/results.ts';
import { changeOf } from './changes.ts';
import { shortJson } from './message.ts';
import { createProgress } from './progress.ts';

function step(
  action: string,
  outputs: Record<string, string>,
  conclusion: 'success' | 'skipped' = 'success',
): StepResult {
  const name = 'Step';
  return {
    name,
    path: [name],
    id: '',
    action,
    outcome: conclusion,
    conclusion,
    seconds: 1,
    outputs,
    summary: '',
    annotations: [],
    log: [],
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
      'new key AKIA1, in the secrets and the parameter',
    ],
    [
      step('$/actions/keys', { rotated: 'false', 'access-key-id': 'AKIA1', 'key-age-days': '3' }),
      false,
      'key AKIA1 is kept, 3 days old',
    ],
    [step('$/actions/render', { sha256: 'abcdefabcdefabcdef' }), false, 'same config, sha256 abcdefabcdef…'],
    [step('$/actions/render', { sha256: '0123456789abcdef' }), true, 'new config, sha256 0123456789ab…'],
    [step('$/actions/deploy', { hosts: '[{"instanceId":"i-1","status":"deployed"}]' }), true, 'i-1 deployed'],
    [
      step('$/actions/deploy', { hosts: '[{"instanceId":"i-1","status":"unchanged"}]' }),
      false,
      'i-1 unchanged',
    ],
    [
      step('$/actions/verify', { 'push-ms': '4', 'visible-ms': '20' }),
      false,
      'message pushed in 4 ms, read back after 20 ms',
    ],
    [step('$/actions/keys', {}, 'skipped'), false, 'skipped'],
    [step('actions/checkout@v7', {}), false, 'STAND-IN, since it is not one of our actions'],
  ])('%#: %o', (result, changed, words) => {
    expect(changeOf(result, 'abcdefabcdefabcdef')).toEqual({ changed, words });
  });
});

test('columns are as wide as their widest cell', () => {
  expect(
    alignColumns([
      ['step', 'seconds'],
      ['Deploy and wait', '1.0'],
    ]),
  ).toEqual(['step             seconds', 'Deploy and wait  1.0']);
});

test('a message is shown without its null fields', () => {
  expect(shortJson({ a: 1, b: null, c: [null] })).toBe('{\n  "a": 1,\n  "c": [\n    null\n  ]\n}');
});

test('progress is a line for each event, with the seconds in front and the log of chosen steps', () => {
  const lines: string[] = [];
  const progress = createProgress({
    print: (line) => lines.push(line),
    hasLog: ([, step]) => step === 'Deploy',
  });
  progress({
    type: 'job-start',
    name: 'deploy',
    settings: { concurrency: { group: 'loki-host' }, environment: 'production', permissions: null },
  });
  progress({ type: 'step-start', path: ['Chain', 'Bucket'], action: undefined });
  progress({ type: 'line', path: ['Chain', 'Bucket'], line: 'not shown' });
  progress({ type: 'line', path: ['Chain', 'Deploy'], line: 'shown' });
  progress({ type: 'step-end', step: step('', {}) });
  expect(lines.map((line) => line.replace(/^ +\d\.\d s {2}/, ''))).toEqual([
    'Job deploy',
    '  concurrency: group: loki-host',
    '  environment: production',
    '  permissions: none',
    '    Bucket',
    '      shown',
    '  ✓ Step, 1.0 s',
  ]);
});
