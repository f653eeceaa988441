import { isInstalled, shells } from './run-script.ts';

export interface ShellCase {
  shell: string;
  /** The shell, and why it is skipped if it is. */
  name: string;
  installed: boolean;
  /** For the end of a test's name: why it is skipped, or nothing. */
  skipped: string;
}

/** Every shell that a host may have as `sh`. */
export const shellCases: ShellCase[] = shells.map((shell) => {
  const installed = isInstalled(shell);
  const skipped = installed ? '' : ` (skipped: ${shell} is not installed)`;
  return { shell, name: shell + skipped, installed, skipped };
});
