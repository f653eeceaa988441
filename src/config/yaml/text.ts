import type { YamlProblem } from './nodes.ts';

/** The longest file that is looked at, in bytes. With every field of Loki 3.7 in it, a configuration has 92 KB. */
export const MAX_BYTES = 256 * 1024;

/** Control characters that go-yaml refuses, and a byte order mark anywhere but at the start. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** Decodes a file as go-yaml does: UTF-8, or UTF-16 with its mark. What cannot be decoded is a problem, not a `?`. */
export function decodeText(file: Uint8Array | string): { text: string; problems: YamlProblem[] } {
  const size = typeof file === 'string' ? file.length : file.byteLength;
  if (size > MAX_BYTES) {
    const message = `The file has ${Math.ceil(size / 1024)} KB; no Loki configuration has.`;
    return problem('yaml-too-large', message, 'Check that this is the file you meant.', 0);
  }
  let text: string;
  try {
    text = typeof file === 'string' ? file : new TextDecoder(encodingOf(file), { fatal: true }).decode(file);
  } catch {
    const offset = validPrefix(file as Uint8Array);
    const message = 'The file is not valid UTF-8 here, so Loki cannot read it.';
    const decoded = new TextDecoder().decode(file as Uint8Array);
    return { ...problem('yaml-encoding', message, 'Save the file as UTF-8.', offset), text: decoded };
  }
  if (text.startsWith('\ufeff')) text = text.slice(1);
  const control = FORBIDDEN.exec(text);
  if (control === null) return { text, problems: [] };
  const code = control[0].charCodeAt(0).toString(16).padStart(4, '0');
  const message = `The control character U+${code.toUpperCase()} is not allowed in YAML.`;
  return { ...problem('yaml-encoding', message, 'Remove the character.', control.index), text };
}

function problem(rule: string, message: string, fix: string, start: number) {
  return { text: '', problems: [{ rule, message, fix, start, end: start + 1 }] };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** How many characters can be decoded before the first that cannot. */
function validPrefix(bytes: Uint8Array): number {
  return new TextDecoder().decode(bytes).indexOf('\ufffd');
}
