import { marked } from 'marked';

/** What a reader of a summary sees. */
export interface RenderedMarkdown {
  /** Start tags with their attributes, in order. Spans are left out: they are how text is escaped, and show nothing. */
  readonly elements: string[];
  /** Runs of white space are one space, as in a browser. */
  readonly text: string;
  /** The text between one tag and the next: GitHub looks for references in one of these at a time. */
  readonly pieces: string[];
}

/** Renders GitHub Flavored Markdown, without what GitHub adds to it. */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const html = marked.parse(markdown, { gfm: true, async: false });
  const elements = [...html.matchAll(/<[a-z!?][^>]*>/gi)].map(([tag]) => tag);
  const pieces = html.split(/<[^>]*>/).map(decode);
  return {
    elements: elements.filter((tag) => tag !== '<span>'),
    text: pieces.join('').replaceAll(/\s+/g, ' ').trim(),
    pieces,
  };
}

const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

function decode(text: string): string {
  return text.replaceAll(/&#(\d+);|&\w+;/g, (reference, code?: string) =>
    code === undefined ? (named[reference] ?? reference) : String.fromCodePoint(Number(code)),
  );
}

/** One of each construct of Markdown, and of what GitHub makes of text besides. */
export const constructs = {
  picture: '![x](https://evil.example/x.png)',
  link: '[x](https://evil.example)',
  'reference link': '[x]: https://evil.example\n\n[x]',
  'bare address': 'see https://evil.example/a_b_c and http://evil.example',
  'address without a scheme': 'see www.evil.example, WWW.evil.example',
  'other schemes': 'ftp://evil.example mailto:a@evil.example xmpp:a@evil.example',
  'mail address': 'a.b@evil.example',
  'address in brackets': '<https://evil.example>',
  emphasis: '*a* _b_ **c** __d__ ***e*** a*b*c __init__ _x',
  strikethrough: '~a~ ~~b~~',
  code: '`a` ``b``',
  'code fence': '```mermaid\ngraph TD; A-->B\n```',
  'tilde fence': '~~~\na\n~~~',
  'indented code': '    a',
  heading: '# a\n## b',
  'underlined heading': 'a\n===\nb\n---',
  rule: '---\n***\n___',
  list: '- a\n* b\n+ c\n- [ ] d',
  'numbered list': '1. a\n2) b',
  quote: '> a',
  alert: '> [!CAUTION]\n> a',
  table: '| a | b |\n| --- | --- |\n| c | d |',
  'table cell': 'a | b \\| c',
  html: '<img src="https://evil.example/x.png" onerror="x"><b>a</b><!-- c --><script>d</script>',
  'closing html': '</td></tr></table></details></span><h1>a',
  reference: '&lt;b&gt; &#42;a&#42; &copy; &nbsp;',
  escape: '\\*a\\* \\',
  'hard break': 'a  \nb\\\nc',
  footnote: 'a[^1]\n\n[^1]: b',
  mention: '@octocat @acme/team acme@1234567',
  issue: '#1 GH-1 acme/usage#1',
  math: '$a$ $$b$$ $`c`$',
  emoji: ':tada: :+1:',
  'carriage return': 'a\r# b\r\n- c',
} as const;
