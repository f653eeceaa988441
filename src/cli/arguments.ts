import type { ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UserError } from '../action/errors.ts';
import { type InputType, Rejected } from '../action/input-types.ts';

type Parsed<T extends ParseArgsOptionsConfig> = Pick<
  ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>>,
  'values' | 'positionals'
>;

/**
 * Reads options as `parseArgs` of Node would, which is not used for its time: `node:util` loads what draws on terminals and
 * talks to networks, 2 to 4 ms.
 * @throws UserError for options that the command does not have
 */
export function parse<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
): Parsed<T> {
  const given = new Map<string, (string | boolean)[]>();
  const positionals: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') positionals.push(...rest.splice(0));
    else if (!isOption(arg)) positionals.push(arg);
    else {
      const { name, inline } = nameOf(arg, options);
      const value = options[name]?.type === 'boolean' ? flag(name, inline) : (inline ?? rest.shift());
      if (value === undefined || (inline === undefined && typeof value === 'string' && isOption(value)))
        throw wrong(`--${name} needs a value; one that begins with a dash is given as --${name}=-…`);
      given.set(name, [...(given.get(name) ?? []), value]);
    }
  }
  const values = Object.entries(options).flatMap(([name, { default: byDefault, multiple }]) => {
    const all = given.get(name);
    const value = all === undefined ? byDefault : multiple ? all : all.at(-1);
    return value === undefined ? [] : [[name, value]];
  });
  return { values: Object.fromEntries(values), positionals } as Parsed<T>;
}

function isOption(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-';
}

/** @throws UserError where the command has no such option */
function nameOf(arg: string, options: ParseArgsOptionsConfig): { name: string; inline: string | undefined } {
  const [, long, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
  const name = long ?? Object.keys(options).find((key) => `-${options[key]?.short}` === arg);
  if (name === undefined || !Object.hasOwn(options, name)) throw wrong(`there is no option ${arg}`);
  return { name, inline };
}

function flag(name: string, inline: string | undefined): true {
  if (inline !== undefined) throw wrong(`--${name} takes no value`);
  return true;
}

export function optional<T>(name: string, type: InputType<T>, given: string | undefined): T | undefined {
  return given === undefined ? undefined : read(name, type, given);
}

/** @throws UserError saying what was given, and what is allowed */
export function read<T>(name: string, type: InputType<T>, given: string): T {
  try {
    return type.parse(given);
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const why = error.message === '' ? '' : ` (${error.message})`;
    throw wrong(
      `--${name} ${JSON.stringify(given)}${why}; allowed: ${type.allowed}; example: ${type.example}`,
    );
  }
}

export function wrong(what: string): UserError {
  return new UserError(`${what}\nSee loki-host-actions --help.`);
}
