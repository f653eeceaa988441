import { type Kind, Rejected } from './inputs.ts';

/** Any text, shown in errors by the words given. */
export function text(allowed: string, example: string, pattern?: RegExp): Kind<string> {
  return {
    allowed,
    example,
    parse: (given) => {
      if (pattern !== undefined && !pattern.test(given)) throw new Rejected();
      return given;
    },
  };
}

export function oneOf<const T extends string>(...values: T[]): Kind<T> {
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
export const yesNo: Kind<boolean> = {
  allowed: '`true` or `false`',
  example: 'true',
  parse: (given) => {
    if (/^(true|True|TRUE)$/.test(given)) return true;
    if (/^(false|False|FALSE)$/.test(given)) return false;
    throw new Rejected();
  },
};

export function wholeNumber(unit: string, from: number, to: number): Kind<number> {
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

export function port(): Kind<number> {
  return { ...wholeNumber('TCP port', 1, 65535), allowed: 'a TCP port from 1 to 65535', example: '9090' };
}

/** One value per line or comma; empty lines are dropped. */
export function list<T>(item: Kind<T>): Kind<T[]> {
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
export function keyValues(allowed: string, example: string): Kind<Record<string, string>> {
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

/** Text that is one JSON object. */
export function jsonObject(example: string): Kind<Record<string, unknown>> {
  return {
    allowed: 'one JSON object',
    example,
    parse: (given) => {
      let value: unknown;
      try {
        value = JSON.parse(given);
      } catch (error) {
        throw new Rejected(error instanceof Error ? error.message : 'not JSON');
      }
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Rejected('not an object');
      return value as Record<string, unknown>;
    },
  };
}

function inside<T>(item: Kind<T>, line: string): T {
  try {
    return item.parse(line);
  } catch (error) {
    if (error instanceof Rejected)
      throw new Rejected(`${JSON.stringify(line)}${error.message && `: ${error.message}`}`);
    throw error;
  }
}
