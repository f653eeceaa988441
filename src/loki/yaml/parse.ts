import { buildDocument } from './builder.ts';
import { plainBreaks } from './dialect.ts';
import { NoYaml, parseLoosely } from './events.ts';
import type { YamlDocument, YamlProblem } from './nodes.ts';
import { decodeText } from './text.ts';

/** Deeper than any configuration, and shallow enough to walk. */
const MAX_DEPTH = 100;

/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the place of every node. */
export function parseYaml(file: Uint8Array | string): YamlDocument & { readonly text: string } {
  const { text, problems } = decodeText(file);
  if (problems.length > 0) return { text, root: undefined, problems };
  try {
    return { text, ...buildDocument(text, parseLoosely(plainBreaks(text), MAX_DEPTH)) };
  } catch (error) {
    if (!(error instanceof NoYaml)) throw error;
    return { text, root: undefined, problems: [explain(text, error)] };
  }
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
