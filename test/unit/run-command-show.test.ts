import { expect, it, vi } from 'vitest';
import { createLog } from '../../local-stack/runner/log.ts';
import { createMasks } from '../../local-stack/runner/masks.ts';
import { type Invocation, showInvocation } from '../../src/aws/run-command/output.ts';

const invocation: Invocation = {
  instanceId: 'i-1',
  status: 'Failed',
  stdout: '::error::from the host\n::endgroup::\n::add-mask::i-1',
  stderr: 'why',
  exitCode: 3,
  cut: false,
};

/** What the runner makes of it. */
function shown(given: Invocation) {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  showInvocation(given);
  vi.restoreAllMocks();
  const log = createLog(createMasks());
  for (const line of printed.split('\n')) log.feed(line);
  return log;
}

it('What a host says is shown in a group with its status, and the runner obeys nothing of it', () => {
  const { lines, annotations } = shown(invocation);
  expect(annotations).toEqual([]);
  expect(lines.join('\n')).toContain('i-1: Failed, exit status 3');
  expect(lines.join('\n')).toContain('::error::from the host');
});

it('Output that was not kept whole says so', () => {
  expect(shown({ ...invocation, cut: true }).lines.join('\n')).toContain('was not kept by Run Command');
});
