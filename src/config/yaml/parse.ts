import type { Problem } from '../problem.ts';
import { buildTree } from './builder.ts';
import { dialectProblems, firstDocument, normalizeBreaks } from './dialect.ts';
import { NotYaml, parseLoosely } from './events.ts';
import type { YamlNode } from './nodes.ts';
import { syntaxError } from './syntax-error.ts';
import { decodeText } from './text.ts';

/** More than any configuration needs, and few enough to recurse into. */
const MAX_DEPTH = 100;

/** What Loki reads in a text. */
export interface YamlDocument {
  readonly text: string;
  /** Undefined if nothing can be decoded. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
}

/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the position of every node. */
export function parseYaml(file: Uint8Array | string): YamlDocument {
  const { text, problems } = decodeText(file);
  if (problems.length > 0) return { text, root: undefined, problems };
  const whole = normalizeBreaks(text);
  const { end, unread } = firstDocument(whole);
  const first = whole.slice(0, end);
  try {
    const { root, problems: inNodes, quiet } = buildTree(parseLoosely(first, MAX_DEPTH));
    const all = [...inNodes, ...dialectProblems(first, quiet), ...(unread ? [severalDocuments(end)] : [])];
    return { text, root, problems: all };
  } catch (error) {
    if (!(error instanceof NotYaml)) throw error;
    const inside = end < text.length && /^unexpected end/.test(error.message);
    return { text, root: undefined, problems: [inside ? markInside(end) : explain(text, error)] };
  }
}

function severalDocuments(start: number): Problem {
  const message = 'A second YAML document starts here; Loki reads only the first one.';
  const fix = 'Remove the --- or ... and what follows it.';
  return { rule: 'yaml-several-documents', level: 'error', message, fix, at: { start, end: start + 3 } };
}

function markInside(start: number): Problem {
  return syntaxError({ start, end: start + 3 }, 'This ends the document here.', 'Indent the line.');
}

function explain(text: string, { message: reason, offset }: NotYaml): Problem {
  const start = Math.min(offset, text.length);
  const at = { start, end: start + 1 };
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1);
  const fix = line.includes('\t')
    ? 'Indent with spaces; YAML does not allow tabs there.'
    : 'Check the indentation, quotes and brackets here and above.';
  if (!/depth/i.test(reason)) return syntaxError(at, `This is not YAML: ${reason}.`, fix);
  const message = `Blocks and lists are nested more than ${MAX_DEPTH} levels deep.`;
  return { rule: 'yaml-too-deep', level: 'error', message, fix, at };
}
