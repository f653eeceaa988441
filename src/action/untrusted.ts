import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

/**
 * Prints text from elsewhere (a host, a file) in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands.
 */
export function printUntrusted(title: string, text: string): void {
  const token = randomUUID();
  core.startGroup(title);
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
  core.endGroup();
}
