/** `count(1, 'setting')` is `1 setting`, `count(2, 'setting')` is `2 settings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Control characters, line and paragraph separators, and changes of the writing direction. */
const unprintable = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Text that can neither move a cursor, nor change colors, nor begin a line, nor reorder what is around it. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(unprintable, '\u{fffd}');
}
