import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Problem } from '../problem.ts';
import type { NodeContext } from './dialect-of-nodes.ts';
import type { Span } from './nodes.ts';
import { syntaxError } from './syntax-error.ts';

const NAME_IT = 'Write name: value.';
const QUOTE_IT = 'Quote it.';

/** What go-yaml v2 refuses in a scalar and a YAML 1.2 parser accepts. */
export function problemsInScalar(event: ScalarEvent, span: Span, context: NodeContext): Problem[] {
  if (event.style !== SCALAR_STYLE.PLAIN) {
    const unknown = unknownEscape(event, context);
    if (unknown === undefined) return [];
    return [syntaxError(span, `Loki does not know the escape ${unknown}.`, 'Write the character itself.')];
  }
  const found = context.inBrackets ? inBrackets(event, context) : outsideBrackets(event, context);
  return found.map(([message, fix]) => syntaxError(span, message, fix));
}

type Found = readonly [message: string, fix: string][];

function outsideBrackets(event: ScalarEvent, context: NodeContext): Found {
  return isMissingName(event, context) ? [['A colon needs a name before it.', NAME_IT]] : [];
}

function inBrackets(event: ScalarEvent, context: NodeContext): Found {
  const written = textOf(event, context);
  const after = isPlainNameInBrackets(event, context) ? restOfLine(context.text, event.valueEnd) : '';
  const found: [message: string, fix: string][] = [];
  if (isMissingName(event, context) || written.startsWith(':'))
    found.push(['In brackets, a colon needs a name before it.', QUOTE_IT]);
  if (written.includes('?')) found.push(['In brackets, Loki takes a ? for the sign of a name.', QUOTE_IT]);
  if (written.includes('\n') && /^[ \t]*:/.test(after))
    found.push(['In brackets, a name must be on one line.', NAME_IT]);
  if (/^[ \t]*:[[{]/.test(after))
    found.push(['In brackets, Loki takes a colon without a space after it for text.', NAME_IT]);
  return found;
}

/**
 * The colon, with the white space before it, that the parser takes for the sign of a pair and go-yaml for text, because in
 * brackets no space follows it: `[a:, b]` are two texts.
 */
export function colonOfText(event: ScalarEvent, context: NodeContext): string | undefined {
  if (!isPlainNameInBrackets(event, context)) return undefined;
  return /^[ \t]*:(?=[,\]}])/.exec(restOfLine(context.text, event.valueEnd))?.[0];
}

function textOf({ valueStart, valueEnd }: ScalarEvent, { text }: NodeContext): string {
  return valueStart < 0 ? '' : text.slice(valueStart, valueEnd);
}

function isMissingName({ valueStart, tagStart }: ScalarEvent, { isKey }: NodeContext): boolean {
  return valueStart < 0 && isKey && tagStart < 0;
}

function isPlainNameInBrackets({ style, valueStart }: ScalarEvent, context: NodeContext): boolean {
  return context.inBrackets && context.isKey && style === SCALAR_STYLE.PLAIN && valueStart >= 0;
}

function restOfLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** The first escape in double quotes that go-yaml v2 does not have: `\/`, or half of a surrogate pair. */
function unknownEscape(event: ScalarEvent, context: NodeContext): string | undefined {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined;
  for (const [found] of textOf(event, context).matchAll(/\\(?:u[\da-f]{4}|U[\da-f]{8}|[^uU])/gis)) {
    const code = /^\\u/i.test(found) ? Number.parseInt(found.slice(2), 16) : 0;
    if (found === '\\/' || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return found;
  }
  return undefined;
}
