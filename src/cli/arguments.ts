import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { messageOf, UserError } from '../action/errors.ts';
import { type Kind, Rejected } from '../action/inputs.ts';

/** @throws UserError for options that the command does not have */
export function parse<const T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw wrong(messageOf(error));
  }
}

export function optional<T>(name: string, kind: Kind<T>, given: string | undefined): T | undefined {
  return given === undefined ? undefined : read(name, kind, given);
}

/** @throws UserError saying what was given, and what is allowed */
export function read<T>(name: string, kind: Kind<T>, given: string): T {
  try {
    return kind.parse(given);
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const why = error.message === '' ? '' : ` (${error.message})`;
    throw wrong(
      `--${name} ${JSON.stringify(given)}${why}; allowed: ${kind.allowed}; example: ${kind.example}`,
    );
  }
}

export function wrong(what: string): UserError {
  return new UserError(`${what}\nSee loki-host-actions --help.`);
}
