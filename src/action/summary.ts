import * as core from '@actions/core';
import { type Text, toMarkdown } from './markdown.ts';

export interface Summary {
  title: string;
  /** One sentence: what is true now. */
  verdict: Text;
  /** Header first. */
  table?: readonly (readonly Text[])[];
  /** What to know although nothing failed. */
  warnings?: readonly Text[] | undefined;
  /** Another table, folded away. */
  folded?: { name: Text; table: readonly (readonly Text[])[] } | undefined;
  /** A file, folded away. */
  file?: { name: string; language: string; text: string };
  /** What to do next. */
  next?: Text | undefined;
}

/** Adds a section to the job summary. */
export async function writeSummary(summary: Summary): Promise<void> {
  await core.summary.addRaw(renderSummary(summary), true).write();
}

export function renderSummary(summary: Summary): string {
  const { title, verdict, table = [], warnings = [], folded, file, next } = summary;
  const blocks = [`### ${toMarkdown(title)}`, toMarkdown(verdict).trim()];
  if (table.length > 1) blocks.push(renderTable(table));
  for (const warning of warnings) blocks.push(`> [!WARNING]\n> ${toMarkdown(warning).trim()}`);
  if (folded !== undefined) blocks.push(details(folded.name, renderTable(folded.table)));
  if (file !== undefined) blocks.push(renderFile(file));
  if (next !== undefined) blocks.push(`**Next:** ${toMarkdown(next)}`);
  return `${blocks.join('\n\n')}\n`;
}

function renderTable([header = [], ...rows]: readonly (readonly Text[])[]): string {
  const line = (cells: readonly Text[]) => `| ${cells.map(toMarkdown).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

function details(name: Text, content: string): string {
  return `<details><summary>${toMarkdown(name)}</summary>\n\n${content}\n\n</details>`;
}

function renderFile({ name, language, text }: NonNullable<Summary['file']>): string {
  // The fence is longer than any in the text, so that nothing in the text ends the block.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return details(name, `${fence}${language}\n${text.trimEnd()}\n${fence}`);
}
