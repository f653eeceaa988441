import { isInTable } from './fields/tree.ts';
import { secretsOfText, secretsOfTree } from './hide/find.ts';
import type { Secret } from './hide/secret.ts';
import { PLACEHOLDER } from './secret-fields.ts';
import type { YamlNode } from './yaml/nodes.ts';

declare const shown: unique symbol;

/** A text for people, in which no part of a secret of the file is. Only `Secrets.hide` and `ourOwn` make one. */
export type Shown = string & { readonly [shown]: true };

/** A text in which nothing of a file is. */
export function ourOwn(text: string): Shown {
  return text as Shown;
}

/** Shorter pieces of a secret are in many words; a secret as short as `SHORTEST` is looked for as a whole. */
const PIECE = 6;
const SHORTEST = 4;

/** The secrets of a file, to keep them out of everything that is said about it. */
export class Secrets {
  private readonly find: () => readonly Secret[];
  private found: readonly Secret[] | undefined;
  private known: ReadonlySet<string> | undefined;

  private constructor(find: () => readonly Secret[]) {
    this.find = find;
  }

  /**
   * The secrets of a text: with its tree, what stands in fields for credentials and in URLs; and what looks like it in its
   * comments, or in all of it if it cannot be read. Nothing is searched before something is to be hidden.
   */
  static of(text: string, root: YamlNode | undefined): Secrets {
    return new Secrets(() => [
      ...(root === undefined ? [] : secretsOfTree(text, root)),
      ...secretsOfText(text, root === undefined ? 'everything' : 'comments'),
    ]);
  }

  static readonly none: Secrets = new Secrets(() => []);

  /** The secrets of both files, for a text about the two. */
  and(other: Secrets): Secrets {
    return new Secrets(() => [...this.all(), ...other.all()]);
  }

  /** Takes every piece of a secret out of a text, whoever put it in and however it was cut. */
  hide(text: string): Shown {
    const parts = [...runsIn(this.coverage(text))];
    return ourOwn(
      parts.map(({ start, end, isCovered }) => (isCovered ? '…' : text.slice(start, end))).join(''),
    );
  }

  /** The file itself, every character where it was, with bullets in place of secrets. */
  masked(text: string): Shown {
    const covered = this.coverage(text);
    for (const { spans } of this.all()) for (const { start, end } of spans) covered.fill(1, start, end);
    const characters = text
      .split('')
      .map((character, i) => (covered[i] && character.trim() ? '•' : character));
    return ourOwn(characters.join(''));
  }

  private all(): readonly Secret[] {
    this.found ??= this.find();
    return this.found;
  }

  /** For each character, whether it is in a piece of a secret. */
  private coverage(text: string): Uint8Array {
    const covered = new Uint8Array(text.length);
    const pieces = this.pieces();
    if (pieces.size === 0) return covered;
    const lower = lowered(text);
    for (let length = SHORTEST; length <= PIECE; length++)
      for (let at = 0; at + length <= lower.length; at++)
        if (pieces.has(lower.slice(at, at + length))) covered.fill(1, at, at + length);
    // `secret_access_key` is no part of the secret "my secret".
    for (const { start, end, isCovered } of runsIn(covered))
      if (isCovered && isInTable(lower.slice(start, end))) covered.fill(0, start, end);
    return covered;
  }

  private pieces(): ReadonlySet<string> {
    if (this.known !== undefined) return this.known;
    const texts = this.all().flatMap((secret) => secret.texts);
    this.known = new Set(
      texts.filter((text) => !PLACEHOLDER.test(text)).flatMap((text) => piecesOf(lowered(text))),
    );
    return this.known;
  }
}

/** In lower case, of the same length: hosts are compared in lower case. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function piecesOf(text: string): string[] {
  if (text.length < SHORTEST) return [];
  if (text.length < PIECE) return [text];
  return Array.from({ length: text.length - PIECE + 1 }, (_, i) => text.slice(i, i + PIECE));
}

function* runsIn(covered: Uint8Array): Iterable<{ start: number; end: number; isCovered: boolean }> {
  for (let start = 0; start < covered.length; ) {
    let end = start + 1;
    while (end < covered.length && covered[end] === covered[start]) end += 1;
    yield { start, end, isCovered: covered[start] === 1 };
    start = end;
  }
}
