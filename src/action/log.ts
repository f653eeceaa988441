import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

/**
 * Prints text that came from a host or a file, in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands; `@actions/core` has no function for it.
 */
export function printUntrusted(title: string, text: string): void {
  const token = randomUUID();
  core.startGroup(title);
  core.info(`::stop-commands::${token}\n${text}\n::${token}::`);
  core.endGroup();
}
