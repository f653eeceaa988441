import type { Problem } from '../problem.ts';

/** The largest file that is checked, in bytes. A configuration with every field of Loki 3.7 has 92 KB. */
export const MAX_BYTES = 256 * 1024;

/** Control characters that go-yaml refuses, and a byte order mark anywhere but at the start. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** A file as text. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Decodes a file: UTF-8, or UTF-16 with a byte order mark to show it, for Loki reads that only where it expands no variables.
 * Bytes that it cannot decode are a problem.
 */
export function decodeText(file: Uint8Array | string): Decoded {
  const size = typeof file === 'string' ? file.length : file.byteLength;
  if (size > MAX_BYTES) return { text: '', problems: [tooLarge(size)] };
  if (typeof file === 'string') return withoutMark(file);
  const encoding = encodingOf(file);
  try {
    const decoded = new TextDecoder(encoding, { fatal: true }).decode(file);
    return encoding === 'utf-8' ? withoutMark(decoded) : { text: decoded, problems: [utf16()] };
  } catch {
    const text = new TextDecoder().decode(file);
    const message = 'The file is not valid UTF-8 here, so Loki cannot read it.';
    const problem = encodingProblem(text.indexOf('\ufffd'), message, 'Save the file as UTF-8.');
    return { text, problems: [problem] };
  }
}

function withoutMark(decoded: string): Decoded {
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const control = FORBIDDEN.exec(text);
  if (control === null) return { text, problems: [] };
  const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  const message = `YAML does not allow the control character U+${code}.`;
  return { text, problems: [encodingProblem(control.index, message, 'Remove the character.')] };
}

/** Its expansion of variables ends the file at the first NUL, which every other byte of UTF-16 is. Seen on all four versions. */
function utf16(): Problem {
  const message = 'The file is UTF-16, which Loki does not read when it expands variables.';
  return encodingProblem(0, message, 'Save the file as UTF-8.');
}

function tooLarge(size: number): Problem {
  const message = `The file has ${Math.ceil(size / 1024)} KB; a Loki configuration has at most ${MAX_BYTES / 1024} KB.`;
  const at = { start: 0, end: 1 };
  return { rule: 'yaml-too-large', level: 'error', message, fix: 'Check that this is the right file.', at };
}

function encodingProblem(start: number, message: string, fix: string): Problem {
  return { rule: 'yaml-encoding', level: 'error', message, fix, at: { start, end: start + 1 } };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
