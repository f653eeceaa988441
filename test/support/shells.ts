import { isInstalled, shells } from './run-script.ts';

export interface ShellCase {
  shell: string;
  installed: boolean;
  /** For the end of a test's name: why it is skipped, or nothing. */
  skipped: string;
}

/** Every shell that a host may have as `sh`. */
export const shellCases: ShellCase[] = shells.map((shell) => {
  const installed = isInstalled(shell);
  return { shell, installed, skipped: installed ? '' : ` (skipped: ${shell} is not installed)` };
});
