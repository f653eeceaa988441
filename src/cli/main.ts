import { UserError } from '../action/errors.ts';
import { usage } from './options.ts';
import { upgrade } from './upgrade.ts';
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
  switch (command) {
    case 'validate':
      return validate(args);
    case 'upgrade':
      return upgrade(args);
    case '--help':
    case '-h':
      process.stdout.write(usage);
      return 0;
    default:
      throw new UserError(
        `the command is \`validate\` or \`upgrade\`, not ${JSON.stringify(command)}\n\n${usage}`,
      );
  }
}
