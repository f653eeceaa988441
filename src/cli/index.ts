#!/usr/bin/env node
import { UserError } from '../action/errors.ts';
import { readOptions, usage } from './options.ts';
import { validate } from './validate.ts';

// A reader such as `head` may leave before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`loki-host-actions: ${error.message}`);
  process.exitCode = 2;
}

async function run([command, ...args]: string[]): Promise<number> {
  if (command === 'upgrade') return (await import('./upgrade.ts')).upgrade(args);
  if (command === '--help' || command === '-h') args.unshift('--help');
  else if (command !== 'validate')
    throw new UserError(
      `the command is \`validate\` or \`upgrade\`, not ${JSON.stringify(command)}\n\n${usage}`,
    );
  const options = readOptions(args);
  if (options !== 'help') return validate(options);
  process.stdout.write(usage);
  return 0;
}
