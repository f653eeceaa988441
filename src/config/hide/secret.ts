import type { Span } from '../yaml/nodes.ts';

/** A credential in a file, without the names of the variables in it. */
export interface Secret {
  /** Where it stands in the text. */
  readonly spans: readonly Span[];
  /** As it is written, and as it reads without quotes and escapes. */
  readonly texts: readonly string[];
}

/** A reference with its name, the braces of its default, and the quotes or brackets around a value: not of the secret. */
const AROUND = /\$\{\w+(?=\})|\$\{\w+:?[-=+?]|\}|^["'[{]|["'\]]$/g;

/** A secret that stands at `start`. @param values what it reads as, where that differs from the text */
export function secretAt(start: number, text: string, values: readonly string[] = []): Secret {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: around, index } of [...text.matchAll(AROUND), { 0: '', index: text.length }]) {
    if (index > from) spans.push({ start: start + from, end: start + index });
    from = index + around.length;
  }
  const texts = [text, ...values].flatMap((value) => value.split(AROUND));
  return { spans, texts: texts.map((one) => one.trim()).filter((one) => one !== '') };
}
