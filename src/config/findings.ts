import type { Finding, Problem } from './problem.ts';
import { positionsIn } from './yaml/lines.ts';

/** Gives problems their positions in `text`, sorted; the same problem at the same position appears once. */
export function toFindings(text: string, file: string, problems: readonly Problem[]): Finding[] {
  const positionOf = positionsIn(text);
  const findings = problems.map(({ rule, level, message, fix, at }): Finding => {
    const { line, column } = positionOf(at.start);
    const endLine = positionOf(Math.max(at.start, at.end - 1)).line;
    return { file, line, column, endLine, rule, level, message: shorten(message), fix: shorten(fix) };
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
function shorten(message: string): string {
  if (message.length <= 600) return message;
  return `${message.slice(0, 300)} […] ${message.slice(-300)}`.toWellFormed();
}
