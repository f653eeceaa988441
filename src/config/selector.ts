import { compareVersions } from '../loki/versions.ts';
import { readRegex } from './regex.ts';

/** Keywords of LogQL, which cannot be labels, by the version that introduced them. Source: Loki, pkg/logql/syntax/lex.go. */
const RESERVED: Readonly<Record<string, string>> = {
  '2.6.0':
    'by without bool offset on ignoring group_left group_right or and unless unwrap json regexp logfmt unpack pattern label_format line_format',
  '2.9.17': 'decolorize drop keep',
  '3.7.6': 'variants of',
};

const SPACE = /(?:^\ufeff|[ \t\n\r]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const LABEL = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const OPERATOR = /=~|!~|!=|=/y;
const STRING =
  /"(?:[^"\\\n]|\\(?:[abfnrtv\\"]|[0-3][0-7]{2}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))*"|`[^`]*`/y;

/**
 * Says why Loki refuses a stream selector such as `{app="usage"}`: matchers in braces, of which at least one must not match the
 * empty text.
 */
export function selectorProblem(selector: string, version: string): string | undefined {
  const scanner = new Scanner(selector);
  let open = 0;
  while (scanner.sign('(')) open += 1;
  if (!scanner.sign('{')) return 'it does not start with {';
  let narrows = false;
  do {
    const label = scanner.token(LABEL);
    if (label === undefined) return `a label is missing ${scanner.position()}`;
    if (isReserved(label, version)) return `${label} is a keyword of LogQL, which cannot be a label here`;
    const operator = scanner.token(OPERATOR);
    if (operator === undefined) return `=, !=, =~ or !~ is missing ${scanner.position()}`;
    const quoted = scanner.token(STRING);
    if (quoted === undefined) return `a string in quotes is missing ${scanner.position()}`;
    const value = unquote(quoted);
    const regex = operator.endsWith('~') ? readRegex(value, version) : { matchesEmpty: () => value === '' };
    if ('wrong' in regex) return regex.wrong;
    narrows ||= regex.matchesEmpty() === operator.startsWith('!');
  } while (scanner.sign(','));
  if (!scanner.sign('}')) return `} or a comma is missing ${scanner.position()}`;
  while (open > 0 && scanner.sign(')')) open -= 1;
  if (open > 0) return 'a ) is missing at the end';
  if (!scanner.atEnd()) return `it continues after its end, ${scanner.position()}`;
  return narrows
    ? undefined
    : 'every matcher also matches the empty string; at least one must not, such as ="usage" or =~".+"';
}

class Scanner {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  token(kind: RegExp): string | undefined {
    this.match(SPACE);
    return this.match(kind);
  }

  sign(sign: string): boolean {
    this.match(SPACE);
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  atEnd(): boolean {
    this.match(SPACE);
    return this.at === this.text.length;
  }

  position(): string {
    return this.atEnd() ? 'at the end' : `before ${JSON.stringify(this.text.slice(this.at, this.at + 20))}`;
  }

  private match(kind: RegExp): string | undefined {
    kind.lastIndex = this.at;
    const found = kind.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}

function isReserved(word: string, version: string): boolean {
  const written = compareVersions(version, '3') < 0 ? word : word.toLowerCase();
  return Object.entries(RESERVED).some(
    ([since, words]) => words.split(' ').includes(written) && compareVersions(version, since) >= 0,
  );
}

const ESCAPES = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));

/** The value of a Go string literal. */
function unquote(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`')) return inner;
  return inner.replace(/\\(?:[xuU]([\da-fA-F]+)|([0-7]{3})|(.))/g, (_, hex, octal, letter) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
    return ESCAPES.get(letter) ?? letter;
  });
}
