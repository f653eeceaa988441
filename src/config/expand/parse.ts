import type { Span } from '../yaml/nodes.ts';
import { Refusal } from './refusal.ts';

/** `${NAME}`, or with a function: `${NAME:-31d}`, `${NAME/a/b}`, `${#NAME}`. */
export interface ReferenceNode extends Span {
  readonly name: string;
  /** As written: `:-`, `^^`, `/`; nothing for the plain value. */
  readonly operator: string;
  /** In the order of the text; those of a default are joined. */
  readonly operands: readonly Operand[];
}

export type Operand = string | ReferenceNode;

/** The envsubst of Loki 2.8 and later; the one before reads a default of exactly one piece, and knows one error. */
export type Grammar = 'v1.0.2' | 'v1.0.3';

/**
 * Reads the reference whose `${` is at `start`. Source: drone/envsubst, parse; written from its behavior, quirks included.
 * @throws Refusal
 */
export function parseReference(text: string, start: number, grammar: Grammar): ReferenceNode {
  const parser = new Parser(text, start, grammar);
  try {
    return parser.reference();
  } catch (error) {
    if (error instanceof Refusal && grammar === 'v1.0.2') throw new Refusal(BAD_SUBSTITUTION);
    throw error;
  }
}

const BAD_SUBSTITUTION = 'bad substitution';

/** Deeper than anybody nests defaults, and few enough to recurse into. Loki itself has no limit. */
const MAX_DEPTH = 100;

const NAME = /[\p{L}\p{Nd}_]+/uy;
const TO_COLON_OR_BRACE = /(?:(?!\$\{)[^:}\0])+/y;
const TO_BRACE = /(?:(?!\$\{)[^}\0])+/y;
/** `$$`, `\\` and `\/` are escapes in these two. */
const TO_SLASH_ESCAPED = /(?:\$\$|\\[\\/]|(?!\$\{)[^/\0])+/y;
const TO_BRACE_ESCAPED = /(?:\$\$|\\[\\/]|(?!\$\{)[^}\0])+/y;

/** Removes the first character of each escape: `$$`, `\\`, `\/`. */
function unescaped(text: string): string {
  return text.replace(/\$\$|\\[\\/]/g, (pair) => pair.charAt(1));
}

class Parser {
  private readonly text: string;
  private readonly grammar: Grammar;
  private position: number;
  private depth = 0;

  constructor(text: string, start: number, grammar: Grammar) {
    this.text = text;
    this.grammar = grammar;
    this.position = start;
  }

  reference(): ReferenceNode {
    const start = this.position;
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new Refusal(`variables are nested more than ${MAX_DEPTH} deep`);
    this.position += '${'.length;
    const { name, operator, operands } = this.next === '#' ? this.length() : this.named();
    this.depth -= 1;
    return { name, operator, operands, start, end: this.position };
  }

  private length() {
    this.take(/#/y, BAD_SUBSTITUTION);
    const name = this.take(NAME, BAD_SUBSTITUTION);
    this.close(BAD_SUBSTITUTION);
    return { name, operator: '#', operands: [] };
  }

  private named() {
    const name = this.take(NAME, 'unable to parse variable name');
    return { name, ...this.functionOf() };
  }

  private functionOf(): Pick<ReferenceNode, 'operator' | 'operands'> {
    switch (this.next) {
      case ':':
        return /[-=?+]/.test(this.text.charAt(this.position + 1)) ? this.default() : this.substring();
      case '=':
        return this.default();
      case ',':
      case '^':
        return this.casing();
      case '/':
        return this.replacement();
      case '#':
        return this.removal(/##?/y);
      case '%':
        return this.removal(/%%?/y);
    }
    this.close('missing closing brace');
    return { operator: '', operands: [] };
  }

  private default() {
    const operator = this.take(/:[-=?+]|=/y, BAD_SUBSTITUTION);
    const operands: Operand[] = [];
    if (this.grammar === 'v1.0.2') operands.push(this.operand(TO_BRACE));
    else while (this.next !== '}') operands.push(this.operand(TO_BRACE));
    this.close(BAD_SUBSTITUTION);
    return { operator, operands };
  }

  private substring() {
    // envsubst steps back by the width of the character after the colon, so one of several bytes leads it astray.
    if (/[^\0-\x7f]/.test(this.text.charAt(this.position + 1))) throw new Refusal(BAD_SUBSTITUTION);
    const operator = this.take(/:/y, BAD_SUBSTITUTION);
    if (this.isAtEnd) throw new Refusal(BAD_SUBSTITUTION);
    const operands = [this.operand(TO_COLON_OR_BRACE)];
    if (this.next !== '}') {
      this.take(/:+/y, BAD_SUBSTITUTION);
      operands.push(this.operand(TO_BRACE));
    }
    this.close(BAD_SUBSTITUTION);
    return { operator, operands };
  }

  private casing() {
    const operator = this.take(/[,^]{1,2}/y, BAD_SUBSTITUTION);
    this.close(BAD_SUBSTITUTION);
    return { operator, operands: [] };
  }

  private replacement() {
    const operator = this.take(/\/[/#%]?/y, BAD_SUBSTITUTION);
    const operands = [this.operand(TO_SLASH_ESCAPED, unescaped)];
    this.take(/\/+/y, BAD_SUBSTITUTION);
    if (this.next !== '}') operands.push(this.operand(TO_BRACE_ESCAPED, unescaped));
    this.close(BAD_SUBSTITUTION);
    return { operator, operands };
  }

  private removal(operators: RegExp) {
    const operator = this.take(operators, BAD_SUBSTITUTION);
    const operands = [this.operand(TO_BRACE)];
    this.close(BAD_SUBSTITUTION);
    return { operator, operands };
  }

  private operand(pattern: RegExp, read = (text: string) => text): Operand {
    if (this.text.startsWith('${', this.position)) return this.reference();
    return read(this.take(pattern, 'unable to parse substitution within function'));
  }

  private close(refusal: string): void {
    this.take(/\}/y, refusal);
  }

  private take(pattern: RegExp, refusal: string): string {
    pattern.lastIndex = this.position;
    const [taken] = pattern.exec(this.text) ?? [];
    if (taken === undefined) throw new Refusal(refusal);
    this.position += taken.length;
    return taken;
  }

  private get next(): string {
    return this.text.charAt(this.position);
  }

  /** A NUL is the end to envsubst. */
  private get isAtEnd(): boolean {
    return this.next === '' || this.next === '\0';
  }
}
