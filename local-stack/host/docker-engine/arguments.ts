import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { DockerError } from './store.ts';

/**
 * Parses the arguments of a subcommand.
 * @throws DockerError for an option that is not in `options`: the deploy script does not use it.
 */
export function parse<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DockerError(
      `${message}\nThis STAND-IN for Docker only knows what the deploy script uses.`,
      125,
    );
  }
}

/** Parses arguments that end in an image and the arguments for its program, as those of `docker run` do. */
export function parseBeforeImage<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
) {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const image = tokens.find(({ kind }) => kind === 'positional')?.index ?? args.length;
  const { values } = parse(args.slice(0, image), options);
  return { values, image: args[image], rest: args.slice(image + 1) };
}
