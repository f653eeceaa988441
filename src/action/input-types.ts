import { isIP } from 'node:net';

/** What a user may write for an input, and how it is read. */
export interface InputType<T> {
  /** What is allowed, in words: `a TCP port from 1 to 65535`. */
  readonly allowed: string;
  readonly example: string;
  /** A value that no message repeats. */
  readonly isSecret?: true;
  /** @throws Rejected when the text, which is never empty, is not allowed */
  parse(text: string): T;
}

/** Thrown by `parse` of an `InputType`. Its message may be empty, if `allowed` says it all. */
export class Rejected extends Error {}

/** The end of a sentence that says what was given: why it is rejected, what is allowed, an example. */
export function explainRejection({ message }: Rejected, { allowed, example }: InputType<unknown>): string {
  const why = message === '' ? '' : ` (${message})`;
  return `${why}; allowed: ${allowed}; example: ${example}`;
}

export function isValid(type: InputType<unknown>, text: string): boolean {
  try {
    type.parse(text);
    return true;
  } catch (error) {
    if (error instanceof Rejected) return false;
    throw error;
  }
}

/** Any text that matches the pattern. */
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

/** The same for what nobody may read. */
export function secret(allowed: string, example: string, pattern?: RegExp): InputType<string> {
  return { ...text(allowed, example, pattern), isSecret: true };
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

export const port: InputType<number> = {
  ...wholeNumber('', 1, 65_535),
  allowed: 'a TCP port from 1 to 65535',
  example: '9090',
};

/** Values separated by commas or line breaks. Empty ones are dropped, but one there must be; one given twice counts once. */
export function list<T>(item: InputType<T>): InputType<T[]> {
  return {
    allowed: `${item.allowed}, several separated by commas or line breaks`,
    example: item.example,
    parse: (given) => {
      const values = given
        .split(/[\n,]/)
        .map((value) => value.trim())
        .filter((value) => value !== '');
      if (values.length === 0) throw new Rejected('nothing is in it');
      return [...new Set(values)].map((value) => parseItem(item, value));
    },
  };
}

/** `Key=Value` lines; empty ones are dropped. */
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

/** @throws Rejected that names the item */
function parseItem<T>(item: InputType<T>, value: string): T {
  try {
    return item.parse(value);
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const name = JSON.stringify(value);
    throw new Rejected(error.message === '' ? name : `${name}: ${error.message}`);
  }
}

/** Source: RFC 1123, section 2.1; a label has at most 63 characters. */
const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** What a client may write as the host of an address. */
export const hostNameOrAddress: InputType<string> = {
  allowed: 'a host name or an IP address, without scheme and port',
  example: 'loki.example.com',
  parse: (given) => {
    if (isIP(given) === 0 && (!hostName.test(given) || /^[\d.]+$/.test(given))) throw new Rejected();
    return given;
  },
};

/** An IP address, or a network in CIDR notation that is not everybody. */
export const addressOrNetwork: InputType<string> = {
  allowed: 'an IP address, or a network such as 10.0.0.0/8',
  example: '127.0.0.1',
  parse: (given) => {
    const [, address = '', length] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(given) ?? [];
    const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
    if (longest === 0 || address.includes('%') || Number(length ?? 1) > longest) throw new Rejected();
    if (Number(length ?? 1) === 0) throw new Rejected('that is everybody');
    return length === undefined ? address : `${address}/${Number(length)}`;
  },
};
