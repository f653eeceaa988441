import { escapeData } from './annotations.ts';
import { info } from './commands.ts';

/**
 * Prints text from elsewhere (a host, a file) in a group of its own. The runner takes no workflow command from it.
 * Source: GitHub docs, "Workflow commands", stop-commands.
 */
export function printUntrusted(title: string, text: string): void {
  info(`::group::${escapeData(title)}`);
  // Without one of these there is no command to stop, and a word that nobody can guess costs Node's crypto, 4 ms.
  if (/::|##\[/.test(text)) printStopped(text);
  else info(text);
  info('::endgroup::');
}

function printStopped(text: string): void {
  const token = crypto.randomUUID();
  info(`::stop-commands::${token}`);
  info(text);
  info(`::${token}::`);
}
