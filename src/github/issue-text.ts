import { createHash } from 'node:crypto';

/** A part of an issue's body that this project wrote: text between two HTML comments, which GitHub does not show. */
interface Block {
  subject: string;
  /** Of the text when it was written. */
  digest: string;
  /** The text now; a person may have edited it. */
  text: string;
  /** The text with both comments. */
  whole: string;
}

const end = '<!-- loki-host-actions:end -->';
const blocks = new RegExp(
  `<!-- loki-host-actions:begin (\\S+) ([0-9a-f]{16}) -->\\n([\\s\\S]*?)\\n${end}`,
  'g',
);

/** The body of a new issue. */
export function issueText(subject: string, text: string): string {
  // The text must not start a comment of its own.
  const plain = text.trim().replaceAll('<!--', '&lt;!--');
  return `<!-- loki-host-actions:begin ${encodeURIComponent(subject)} ${digestOf(plain)} -->\n${plain}\n${end}`;
}

/** Whether the body contains text about this subject that `issueText` wrote. */
export function isOurs(body: string, subject: string): boolean {
  return blockOf(body, subject) !== undefined;
}

/** The body with our text replaced. Everything a person wrote stays, edits of our text included. */
export function renewed(body: string, subject: string, text: string): string {
  const block = blockOf(body, subject);
  const part = issueText(subject, text);
  if (block === undefined) return body;
  const replacement = digestOf(block.text) === block.digest ? part : `${block.text}\n\n${part}`;
  return lines(body).replace(block.whole, () => replacement);
}

function blockOf(body: string, subject: string): Block | undefined {
  const all = [...lines(body).matchAll(blocks)].map(([whole, about = '', digest = '', text = '']) => ({
    ...{ subject: about, digest, text, whole },
  }));
  return all.findLast((block) => block.subject === encodeURIComponent(subject));
}

/** GitHub's editor ends lines with CRLF. */
function lines(body: string): string {
  return body.replaceAll('\r\n', '\n');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
