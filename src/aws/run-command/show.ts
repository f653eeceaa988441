import { printUntrusted } from '../../action/log.ts';
import type { Invocation } from './output.ts';

/** Prints what a host said in a group of its own; the runner takes no workflow command from it. */
export function showInvocation({ instanceId, status, exitCode, stdout, stderr, cut }: Invocation): void {
  const exit = status === 'Failed' && exitCode >= 0 ? `, exit status ${exitCode}` : '';
  const rest = cut ? '\n(the rest of the output was not kept by Run Command)' : '';
  printUntrusted(`${instanceId}: ${status}${exit}`, `${stdout}\n${stderr}`.trim() + rest);
}
