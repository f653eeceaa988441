import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { messageOf, UserError } from '../action/errors.ts';
import { explainRejection, type InputType, Rejected } from '../action/input-types.ts';

/** @throws UserError for options that the command does not have, and for values that are missing */
export function parseArguments<const T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw wrongUse(messageOf(error));
  }
}

/** @throws UserError that says what was given, and what is allowed */
export function readOption<T>(name: string, type: InputType<T>, given: string): T {
  try {
    return type.parse(given);
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    throw wrongUse(`--${name} ${JSON.stringify(given)}${explainRejection(error, type)}`);
  }
}

export function readOptional<T>(name: string, type: InputType<T>, given: string | undefined): T | undefined {
  return given === undefined ? undefined : readOption(name, type, given);
}

export function wrongUse(what: string): UserError {
  return new UserError(`${what}\nSee loki-host-actions --help.`);
}
