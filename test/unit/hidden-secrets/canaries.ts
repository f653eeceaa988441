import { createHash } from 'node:crypto';

/** Letters that make no piece of a word. */
const LETTERS = 'zqxjkvZQXJKVW7';
const PIECE = 6;

/** A text that stands for a secret, another one for each name. */
export function canary(name: string): string {
  const bytes = createHash('sha256').update(name).digest();
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Every piece of six characters of some canaries. */
export function piecesOf(canaries: Iterable<string>): Set<string> {
  const pieces = new Set<string>();
  for (const one of canaries)
    for (let at = 0; at + PIECE <= one.length; at++) pieces.add(one.slice(at, at + PIECE).toLowerCase());
  return pieces;
}

/** What of a text is a piece of a canary, with what is around it. */
export function leaksIn(text: string, pieces: ReadonlySet<string>): string[] {
  const leaks: string[] = [];
  for (let at = 0; at + PIECE <= text.length; at++) {
    if (!pieces.has(text.slice(at, at + PIECE).toLowerCase())) continue;
    leaks.push(text.slice(Math.max(0, at - 120), at + 40));
    at += 40;
  }
  return leaks;
}
