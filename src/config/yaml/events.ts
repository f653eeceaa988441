import { type Event, parseEvents, YAMLException } from 'js-yaml';

/** The parser's events, the text that their offsets are about, and where an offset is in the text that was given. */
export interface Parsed {
  readonly events: readonly Event[];
  readonly source: string;
  readonly where: (offset: number) => number;
}

/** More than any indentation asks for. */
const INDENT = ' '.repeat(100);
/** Places that are changed for the parser before it gives up. */
const MANY = 300;

/** Stands for a dash that is a whole text, `[-]`, which the parser does not take for one. */
export const LONE_DASH = '\ue000';

/**
 * Parses `text`. Loki lets what is in quotes or brackets go on at any indentation, YAML 1.2 does not: such lines are indented
 * for the parser, and a few spellings that only Loki reads are put into those that both read. What still is no YAML is
 * thrown, at its offset in `text`.
 */
export function parseLoosely(text: string, maxDepth: number): Parsed {
  const indented: number[] = [];
  let source = text;
  const where = (offset: number): number => {
    const before = indented.filter((at) => at < offset);
    return before.reduce((sum, at) => sum - Math.min(INDENT.length, offset - at), offset);
  };
  for (let tries = 0; ; tries += 1) {
    try {
      return {
        events: parseEvents(source, { maxDepth }),
        source,
        where: indented.length === 0 ? (offset) => offset : where,
      };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const position = error.mark?.position ?? 0;
      const spelled = tries < MANY ? respell(source, position, error.reason) : undefined;
      if (spelled !== undefined) {
        source = spelled;
        continue;
      }
      const line = source.lastIndexOf('\n', position - 1) + 1;
      const stuck = tries >= MANY || indented.at(-1) === line;
      if (error.reason !== 'deficient indentation' || stuck) throw new NoYaml(error.reason, where(position));
      indented.push(line);
      source = source.slice(0, line) + INDENT + source.slice(line);
    }
  }
}

/** What Loki reads: a comment right behind quotes and brackets or in these; in these, a dash alone, a tab. As long as it was. */
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

/** Why a text is no YAML, and where. */
export class NoYaml extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}
