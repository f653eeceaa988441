import { UserError } from '../action/errors.ts';
import { print } from '../action/print.ts';
import { readOptions, usage } from './options.ts';
import { validate } from './validate.ts';

/** Runs the command of a command line. @returns the exit status */
export async function main(args: string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`loki-host-actions: ${error.message}`);
    return 2;
  }
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
  print(usage);
  return 0;
}
