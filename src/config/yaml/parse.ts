import { buildDocument } from './builder.ts';
import { firstDocument, plainBreaks } from './dialect.ts';
import { NoYaml, parseLoosely } from './events.ts';
import type { YamlDocument, YamlProblem } from './nodes.ts';
import { decodeText } from './text.ts';

/** Deeper than any configuration, and shallow enough to walk. */
const MAX_DEPTH = 100;

/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the place of every node. */
export function parseYaml(file: Uint8Array | string): YamlDocument & { readonly text: string } {
  const { text, problems } = decodeText(file);
  if (problems.length > 0) return { text, root: undefined, problems };
  const whole = plainBreaks(text);
  const { end, unread } = firstDocument(whole);
  const first = whole.slice(0, end);
  try {
    const document = buildDocument(first, parseLoosely(first, MAX_DEPTH));
    return unread
      ? { text, ...document, problems: [...document.problems, anotherAt(end)] }
      : { text, ...document };
  } catch (error) {
    if (!(error instanceof NoYaml)) throw error;
    const inside = end < text.length && /^unexpected end/.test(error.message);
    return { text, root: undefined, problems: [inside ? markInside(end) : explain(text, error)] };
  }
}

function anotherAt(start: number): YamlProblem {
  const message = 'A second YAML document starts after this; Loki reads the first one only.';
  const fix = 'Remove the --- or ... and what follows it.';
  return { rule: 'yaml-several-documents', message, fix, start, end: start + 3 };
}

function markInside(start: number): YamlProblem {
  const message = 'This ends the document here.';
  return { rule: 'yaml-syntax', message, fix: 'Indent the line.', start, end: start + 3 };
}

function explain(text: string, { message: reason, offset }: NoYaml): YamlProblem {
  const start = Math.min(offset, text.length);
  const deep = /depth/i.test(reason);
  const tab = /\t/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1));
  return {
    rule: deep ? 'yaml-too-deep' : 'yaml-syntax',
    message: deep
      ? `Blocks and lists are nested more than ${MAX_DEPTH} deep.`
      : `This is not YAML: ${reason}.`,
    fix: tab
      ? 'Indent with spaces; YAML does not allow tabs there.'
      : 'Check the indentation, quotes and brackets here and above.',
    start,
    end: start + 1,
  };
}
