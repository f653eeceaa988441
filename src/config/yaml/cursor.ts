import type { AliasEvent, ScalarEvent } from 'js-yaml';
import { quotesOf } from './dialect-of-nodes.ts';
import type { Parsed } from './events.ts';
import type { Span } from './nodes.ts';

/** Follows the parser's events through the text, to find the position of what the events do not locate. */
export class Cursor {
  /** The end of the previous token, where a missing value is placed; an offset of the original text. */
  last = 0;
  private readonly parsed: Parsed;
  /** The offset of the parser's text up to which events have been read. */
  private seen = 0;

  constructor(parsed: Parsed) {
    this.parsed = parsed;
  }

  /** A scalar with its quotes. */
  scalar({ style, valueStart, valueEnd }: ScalarEvent): Span {
    if (valueStart < 0) return { start: this.last, end: this.last };
    const quotes = quotesOf(style);
    this.seen = valueEnd + quotes;
    return this.originalSpan(valueStart - quotes, this.seen);
  }

  /** An alias with its `*`. */
  alias({ anchorStart, anchorEnd }: AliasEvent): Span {
    this.seen = anchorEnd;
    return this.originalSpan(anchorStart - 1, anchorEnd);
  }

  /** Moves past the bracket that closes a map or list. */
  skipBracket(kind: 'map' | 'list'): void {
    const bracket = this.parsed.source.indexOf(kind === 'map' ? '}' : ']', this.seen);
    if (bracket !== -1) this.seen = bracket + 1;
    this.last = this.parsed.originalOffset(this.seen);
  }

  private originalSpan(start: number, end: number): Span {
    return { start: this.parsed.originalOffset(start), end: this.parsed.originalOffset(end) };
  }
}
