import { UserError } from './errors.ts';
import { explainRejection, type InputType, Rejected } from './input-types.ts';
import { count } from './text.ts';

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
 * A problem between inputs, as a sentence, where there is one. A rule is left out where an input that it looks at is not
 * valid by itself, so that all other problems are still told at once.
 */
export type Rule<V> = (values: V) => string | undefined;

/**
 * Reads all inputs of an action from the environment, where the runner puts them (`INPUT_<NAME>`).
 * @throws UserError that names all problems at once: the input, what was given, what is allowed, an example
 */
export function readInputs<S extends InputSpecs>(
  specs: S,
  rules: readonly Rule<InputValues<S>>[] = [],
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
      problems.push(`${name}: ${shown(text, input.type)}${explainRejection(error, input.type)}`);
      Object.defineProperty(values, camelCase(name), { get: unknownValue });
    }
  }
  const typed = values as InputValues<S>;
  problems.push(...rules.flatMap((rule) => problemOf(rule, typed) ?? []));
  if (problems.length > 0) throw invalidInputs(problems);
  return typed;
}

/** Thrown to a rule that looks at an input that is not valid. */
class UnknownValue extends Error {}

function unknownValue(): never {
  throw new UnknownValue();
}

function problemOf<V>(rule: Rule<V>, values: V): string | undefined {
  try {
    return rule(values);
  } catch (error) {
    if (error instanceof UnknownValue) return undefined;
    throw error;
  }
}

/** The error that lists problems of inputs, one per line. */
function invalidInputs(problems: string[]): UserError {
  const heading = problems.length === 1 ? 'An input is not valid' : `${problems.length} inputs are not valid`;
  return new UserError(`${heading}; nothing was changed.\n${problems.map((line) => `- ${line}`).join('\n')}`);
}

function rawInput(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const text = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
  return text === '' ? undefined : text;
}

/** An input may be as long as a file, or a secret. */
function shown(text: string | undefined, { isSecret }: InputType<unknown>): string {
  if (text === undefined) return 'not given';
  if (isSecret) return `given a text of ${count(text.length, 'character')}`;
  return `given ${JSON.stringify(text.length <= 80 ? text : `${text.slice(0, 77)}...`)}`;
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
