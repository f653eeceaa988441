/** What Go makes of a byte that begins no character. */
const REPLACEMENT = '\xef\xbf\xbd';

/** A text as a byte string: one character for each byte of its UTF-8, as Go counts. */
export function toBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** The text of a byte string; undefined where the bytes are not UTF-8. */
export function fromBytes(bytes: string): string | undefined {
  const text = toReadableText(bytes);
  return toBytes(text) === bytes ? text : undefined;
}

/** The text of a byte string; what is not UTF-8 becomes U+FFFD. */
export function toReadableText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString();
}

/** A pattern for one character of a byte string, with the flag `s`. */
export const CHARACTER =
  '(?:[\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef][\\x80-\\xbf]{2}|[\\xf0-\\xf4][\\x80-\\xbf]{3}|.)';

/** The characters of a byte string; a byte that begins none is one of its own. */
export function characters(bytes: string): string[] {
  return bytes.match(new RegExp(CHARACTER, 'gs')) ?? [];
}

/** The character as Go decodes it. */
export function decoded(character: string): string {
  return /^[\x80-\xff]$/.test(character) ? REPLACEMENT : character;
}
