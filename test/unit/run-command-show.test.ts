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

/** The log that the runner makes of it. */
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

it('The output of a host is shown in a group with its status, and the runner obeys nothing in it', () => {
  const { lines, annotations } = shown(invocation);
  expect(annotations).toEqual([]);
  expect(lines.join('\n')).toContain('i-1: Failed, exit status 3');
  expect(lines.join('\n')).toContain('::error::from the host');
});

it('Output that Run Command cut is shown as cut', () => {
  expect(shown({ ...invocation, cut: true }).lines.join('\n')).toContain(
    'did not keep the rest of the output',
  );
});
