/** How a value of an input is written, in words, by example, and how it is read. */
export interface InputType<T> {
  readonly allowed: string;
  readonly example: string;
  /** Reads a non-empty text; throws `Rejected` when it is not allowed. */
  parse(text: string): T;
}

/** Thrown by `parse` of an `InputType`; the reason is optional where "allowed" says it all. */
export class Rejected extends Error {}

/** Any text, shown in errors by the words given. */
export function text(allowed: string, example: string, pattern?: RegExp): InputType<string> {
  return {
    allowed,
    example,
    parse: (given) => {
      if (pattern !== undefined && !pattern.test(given)) throw new Rejected();
      return given;
    },
  };
}

export function oneOf<const T extends string>(...values: T[]): InputType<T> {
  return {
    allowed: values.map((value) => `\`${value}\``).join(' or '),
    example: values[0] ?? '',
    parse: (given) => {
      const found = values.find((value) => value === given);
      if (found === undefined) throw new Rejected();
      return found;
    },
  };
}

/** YAML 1.2 booleans, as `@actions/core` reads them. */
export const yesNo: InputType<boolean> = {
  allowed: '`true` or `false`',
  example: 'true',
  parse: (given) => {
    if (/^(true|True|TRUE)$/.test(given)) return true;
    if (/^(false|False|FALSE)$/.test(given)) return false;
    throw new Rejected();
  },
};

export function wholeNumber(unit: string, from: number, to: number): InputType<number> {
  return {
    allowed: `a whole number of ${unit} from ${from} to ${to}`,
    example: String(Math.min(Math.max(from, 30), to)),
    parse: (given) => {
      const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
      if (!(value >= from && value <= to)) throw new Rejected();
      return value;
    },
  };
}

export function port(): InputType<number> {
  return { ...wholeNumber('TCP port', 1, 65535), allowed: 'a TCP port from 1 to 65535', example: '9090' };
}

/** One value per line or comma; empty lines are dropped. */
export function list<T>(item: InputType<T>): InputType<T[]> {
  return {
    allowed: `one per line or comma: ${item.allowed}`,
    example: item.example,
    parse: (given) =>
      given
        .split(/[\n,]/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => inside(item, line)),
  };
}

/** `Key=Value` lines. */
export function keyValues(allowed: string, example: string): InputType<Record<string, string>> {
  return {
    allowed,
    example,
    parse: (given) => {
      const pairs: Record<string, string> = {};
      for (const line of given.split('\n').map((part) => part.trim())) {
        if (line === '') continue;
        const [, key, value] = /^([^=]+)=(.*)$/.exec(line) ?? [];
        if (key === undefined || value === undefined)
          throw new Rejected(`no \`=\` in ${JSON.stringify(line)}`);
        if (Object.hasOwn(pairs, key.trim())) throw new Rejected(`${key.trim()} is given twice`);
        pairs[key.trim()] = value.trim();
      }
      return pairs;
    },
  };
}

function inside<T>(item: InputType<T>, line: string): T {
  try {
    return item.parse(line);
  } catch (error) {
    if (error instanceof Rejected)
      throw new Rejected(`${JSON.stringify(line)}${error.message && `: ${error.message}`}`);
    throw error;
  }
}
