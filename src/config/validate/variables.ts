import type { Report } from '../problem.ts';

/**
 * Checks the `${…}` of a text. Loki puts the values in before it reads the YAML, anywhere in the file; what the host
 * does not set becomes nothing. Source: Loki, pkg/util/cfg/files.go; drone/envsubst.
 */
export function checkVariables(text: string, known: readonly string[] | undefined, report: Report): void {
  for (const match of text.matchAll(/\$\{([^}\n]*)(\}?)/g)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (isComment(text, match.index)) continue;
    const [, name, rest] = /^#?([A-Za-z_]\w*)(.*)$/.exec(match[1] ?? '') ?? [];
    if (match[2] === '' || name === undefined) {
      const fix = 'Write "${NAME}"; write $${ for the two characters themselves.';
      report({
        rule: 'bad-substitution',
        level: 'error',
        message: `${match[0]} is no variable, so Loki refuses the file.`,
        fix,
        at,
      });
    } else if (known !== undefined && !known.includes(name) && !/^:?[-=]/.test(rest ?? '')) {
      const fix = known.length > 0 ? `Known are ${known.join(', ')}.` : 'The host sets no variables.';
      report({
        rule: 'unknown-variable',
        level: 'error',
        message: `\${${name}} is not set on the host, so it becomes nothing.`,
        fix,
        at,
      });
    }
  }
}

/** Says whether `offset` is in a comment: a # at the start of a word before it on its line, outside quotes. */
function isComment(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /(?:^|\s)#/.test(line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '""'));
}
