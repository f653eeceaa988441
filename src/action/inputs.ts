import { UserError } from './errors.ts';
import { explainRejection, type InputType, Rejected } from './input-types.ts';

export interface Input<T> {
  readonly type: InputType<unknown>;
  read(text: string | undefined): T;
}

type InputSpecs = Record<string, Input<unknown>>;
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;
export type InputValues<S extends InputSpecs> = {
  [K in keyof S & string as CamelCase<K>]: S[K] extends Input<infer T> ? T : never;
};

/** An input that must be given. Empty is not given: GitHub passes an input that is not set as an empty string. */
export function required<T>(type: InputType<T>): Input<T> {
  return {
    type,
    read: (text) => {
      if (text === undefined) throw new Rejected('it is required');
      return type.parse(text);
    },
  };
}

export function optional<T>(type: InputType<T>): Input<T | undefined> {
  return { type, read: (text) => (text === undefined ? undefined : type.parse(text)) };
}

/** An input with a default in action.yml, which also applies to an empty value that a caller passes on. */
export function defaulted<T>(type: InputType<T>, text: string): Input<T> & { readonly fallback: string } {
  return { type, fallback: text, read: (given) => type.parse(given ?? text) };
}

/**
 * Reads all inputs of an action from the environment, where the runner puts them (`INPUT_<NAME>`).
 * @param check finds problems between inputs, one sentence each; it only runs if each input is valid by itself
 * @throws UserError that names all problems at once: the input, what was given, what is allowed, an example
 */
export function readInputs<S extends InputSpecs>(
  specs: S,
  check: (values: InputValues<S>) => string[] = () => [],
  env: NodeJS.ProcessEnv = process.env,
): InputValues<S> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(specs)) {
    const text = rawInput(name, env);
    try {
      values[camelCase(name)] = input.read(text);
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      const given = text === undefined ? 'not given' : `given ${JSON.stringify(shorten(text))}`;
      problems.push(`${name}: ${given}${explainRejection(error, input.type)}`);
    }
  }
  const typed = values as InputValues<S>;
  if (problems.length === 0) problems.push(...check(typed));
  if (problems.length > 0) throw invalidInputs(problems);
  return typed;
}

/** The error that lists problems of inputs, one per line. */
export function invalidInputs(problems: string[]): UserError {
  const heading = problems.length === 1 ? 'An input is not valid' : `${problems.length} inputs are not valid`;
  return new UserError(`${heading}; nothing was changed.\n${problems.map((line) => `- ${line}`).join('\n')}`);
}

function rawInput(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const text = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
  return text === '' ? undefined : text;
}

/** An input may be as long as a file. */
function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
