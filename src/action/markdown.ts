import { printable } from './text.ts';

/**
 * Markdown that this project wrote itself, made by the tag `markdown` alone. Text that came from AWS, GitHub, a host or a
 * file is a `string`, and is escaped wherever it becomes part of Markdown.
 */
export class Markdown {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  static fromTemplate(template: TemplateStringsArray, ...values: readonly (Text | number)[]): Markdown {
    return new Markdown(String.raw({ raw: template }, ...values.map((value) => toMarkdown(value))));
  }

  /** @param url of a page of ours: it is encoded, but where it leads is not checked */
  static link(text: Text, url: string): Markdown {
    return new Markdown(`[${toMarkdown(text)}](<${encodeURI(url)}>)`);
  }

  toString(): string {
    return this.#source;
  }
}

/** What a cell or a sentence of a summary is: plain text, or Markdown of our own. */
export type Text = string | Markdown;

/** The tag of a template whose own text is Markdown; the values in it are escaped, unless they are Markdown, too. */
export const markdown = Markdown.fromTemplate;

/** @returns the Markdown source, on one line, that shows the text as it is */
export function toMarkdown(text: Text | number): string {
  return text instanceof Markdown ? text.toString() : escapeText(String(text));
}

/** What Markdown and HTML read as more than a character. An underscore after a letter or digit begins no emphasis. */
const structure = /[\\`*~[\]<>&|]|(?<![a-z0-9])_|(?<=^\s*)[-+]|(?<=^\s*\d+)[.)](?=\s|$)/;
/** What GitHub looks for besides: `@name`, `#1`, `GH-1`, `$…$`, `:x:`, `https://…`, `mailto:…`, `www.…`. */
const references = /[@#$]|:(?=\/\/|[\w+-]+:)|(?<=\bmailto|\bxmpp):|(?<=\bwww)\.|(?<=\bgh)-(?=\d)/;
const special = new RegExp(`${structure.source}|${references.source}`, 'gi');

/**
 * A character reference is literal text, in Markdown and in HTML. Source: CommonMark 0.31.2, "Entity and numeric character
 * references". GitHub looks for references in the text of the finished page, where it is the character again; a span keeps
 * the character apart from its neighbors there. Source: GitHub docs, "Writing mathematical expressions", which asks for
 * `<span>$</span>`; the filters of html-pipeline look at one text node at a time.
 */
function escapeText(text: string): string {
  return printable(text.replace(/[\r\n]+/g, ' ')).replace(
    special,
    (character) => `<span>&#${character.charCodeAt(0)};</span>`,
  );
}
