import { type Event, parseEvents, YAMLException } from 'js-yaml';

/** The parser's events, and the text that their offsets refer to. */
export interface Parsed {
  readonly events: readonly Event[];
  readonly source: string;
  /** Turns an offset of `source` into one of the text that was given. */
  readonly originalOffset: (offset: number) => number;
}

/** The text as it is given to the parser, and the offsets of its lines that are indented for it. */
interface Attempt {
  readonly source: string;
  readonly indented: readonly number[];
}

/** Deeper than any indentation. */
const INDENT = ' '.repeat(100);
/** How many places are changed for the parser before it gives up. */
const MANY = 300;

/** Stands for a dash that is a value of its own, `[-]`, which the parser does not accept as one. */
export const LONE_DASH = '\ue000';

/**
 * Parses `text`. Loki lets text in quotes or brackets continue at any indentation, which YAML 1.2 does not: such lines are
 * indented for the parser, and a few spellings that only Loki reads are replaced by those that both read.
 * @throws NotYaml with the offset in `text`, if it is still not YAML
 */
export function parseLoosely(text: string, maxDepth: number): Parsed {
  let attempt: Attempt = { source: text, indented: [] };
  for (let tries = 0; ; tries += 1) {
    const { source, indented } = attempt;
    try {
      const events = parseEvents(source, { maxDepth });
      return { events, source, originalOffset: (offset) => withoutIndents(offset, indented) };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const position = error.mark?.position ?? 0;
      const next = tries < MANY ? adapt(attempt, position, error.reason) : undefined;
      if (next === undefined) throw new NotYaml(error.reason, withoutIndents(position, indented));
      attempt = next;
    }
  }
}

function withoutIndents(offset: number, indented: readonly number[]): number {
  const before = indented.filter((line) => line < offset);
  return before.reduce((sum, line) => sum - Math.min(INDENT.length, offset - line), offset);
}

/** Changes the text where the parser stopped, if Loki would read on; undefined if it would not. */
function adapt({ source, indented }: Attempt, position: number, reason: string): Attempt | undefined {
  const respelled = respell(source, position, reason);
  if (respelled !== undefined) return { source: respelled, indented };
  const line = source.lastIndexOf('\n', position - 1) + 1;
  if (reason !== 'deficient indentation' || indented.at(-1) === line) return undefined;
  return { source: source.slice(0, line) + INDENT + source.slice(line), indented: [...indented, line] };
}

/**
 * Replaces a spelling that only Loki reads by one of the same length: a comment directly after quotes or brackets, or inside
 * brackets; a single dash or a tab inside brackets.
 */
function respell(source: string, position: number, reason: string): string | undefined {
  const rest = source.slice(position);
  const inBrackets = reason.startsWith('missed comma');
  const comment = /^#.*/.exec(rest)?.[0];
  if (comment !== undefined && (inBrackets || /["'\]}]/.test(source.charAt(position - 1))))
    return source.slice(0, position) + ' '.repeat(comment.length) + rest.slice(comment.length);
  if (reason === 'deficient indentation' && source.charAt(position - 1) === '\t')
    return `${source.slice(0, position - 1)} ${rest}`;
  return inBrackets && /^-[,\]}]/.test(rest)
    ? source.slice(0, position) + LONE_DASH + rest.slice(1)
    : undefined;
}

/** Why a text is not YAML, and where. */
export class NotYaml extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}
