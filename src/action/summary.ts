import { addSummary } from './commands.ts';

export interface Summary {
  title: string;
  /** One sentence: what is true now. */
  verdict: string;
  /** Header first; cells are plain text. */
  table?: string[][];
  /** Things to know that are no failure. */
  warnings?: string[];
  /** A file, folded away. */
  file?: { name: string; language: string; text: string };
  /** What to do next. */
  next?: string;
}

/** Adds a section to the job summary. */
export async function writeSummary(summary: Summary): Promise<void> {
  addSummary(renderSummary(summary));
}

export function renderSummary({ title, verdict, table = [], warnings = [], file, next }: Summary): string {
  const blocks = [`### ${escapeText(title)}`, escapeText(verdict)];
  const [header, ...rows] = table;
  if (header !== undefined && rows.length > 0) {
    blocks.push(
      [row(header), row(header.map(() => '---')), ...rows.map((cells) => row(cells.map(escapeCell)))].join(
        '\n',
      ),
    );
  }
  for (const warning of warnings) blocks.push(`> [!WARNING]\n> ${escapeText(warning)}`);
  if (file !== undefined) blocks.push(folded(file));
  if (next !== undefined) blocks.push(`**Next:** ${escapeText(next)}`);
  return `${blocks.join('\n\n')}\n`;
}

function folded({ name, language, text }: NonNullable<Summary['file']>): string {
  // The fence is longer than any in the text, so that nothing in it ends the block.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `<details><summary>${escapeText(name)}</summary>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}\n\n</details>`;
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escapeCell(text: string): string {
  return escapeText(text).replaceAll('|', '\\|');
}

/** Text from AWS, hosts or files must not become markup; `code` and **bold** of our own sentences stay. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\r?\n/g, ' ');
}

/** `count(1, 'setting')` is `1 setting`, `count(2, 'setting')` is `2 settings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
