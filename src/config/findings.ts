import { ourOwn, type Secrets, type Shown } from './hide.ts';
import type { Finding, Problem } from './problem.ts';
import { positionsIn } from './yaml/lines.ts';

/** What problems are in: a file's text, and the secrets that no message about it may repeat. */
interface Source {
  readonly text: string;
  readonly secrets: Secrets;
}

/**
 * Gives problems their positions in a file, sorted, and takes its secrets out of what they say; the same problem at the same
 * position appears once.
 */
export function toFindings({ text, secrets }: Source, file: string, problems: readonly Problem[]): Finding[] {
  const positionOf = positionsIn(text);
  const show = (sentence: string) => shorten(secrets.hide(sentence));
  const findings = problems.map(({ rule, level, message, fix, path, at }): Finding => {
    const { line, column } = positionOf(at.start);
    const endLine = positionOf(Math.max(at.start, at.end - 1)).line;
    const about = path === undefined ? {} : { path: secrets.hide(path) };
    return { file, line, column, endLine, rule, level, ...about, message: show(message), fix: show(fix) };
  });
  const unique = new Map(
    findings.map((finding) => [
      `${finding.line}:${finding.column}:${finding.rule}:${finding.message}`,
      finding,
    ]),
  );
  return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A message quotes the file, and a value there may be as long as the file: keeps the start and the end. */
function shorten(message: Shown): Shown {
  if (message.length <= 600) return message;
  return ourOwn(`${message.slice(0, 300)} […] ${message.slice(-300)}`.toWellFormed());
}
