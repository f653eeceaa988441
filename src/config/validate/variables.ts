import type { Problem } from '../problem.ts';
import { type Variable, variablesIn } from '../variables.ts';

/**
 * What is wrong with the variables of a text.
 * @param known names of the variables that the host sets; left out, every name is accepted
 */
export function variableProblems(text: string, known: readonly string[] | undefined): Problem[] {
  return variablesIn(text).flatMap((variable): Problem[] => {
    if (variable.name === undefined) return [malformed(variable)];
    const isKnown = known === undefined || known.includes(variable.name) || variable.hasDefault;
    return isKnown || isComment(text, variable.start) ? [] : [unknown(variable, known)];
  });
}

function malformed({ text, start, end }: Variable): Problem {
  const message = `${text} is not a valid variable, so Loki refuses the file.`;
  const fix = 'Write "${NAME}", or $${ for the two characters themselves.';
  return { rule: 'bad-substitution', level: 'error', message, fix, at: { start, end } };
}

function unknown({ name, start, end }: Variable, known: readonly string[]): Problem {
  const message = `\${${name}} is not set on the host, so Loki replaces it with nothing.`;
  const fix = known.length > 0 ? `The host sets ${known.join(', ')}.` : 'The host sets no variables.';
  return { rule: 'unknown-variable', level: 'error', message, fix, at: { start, end } };
}

/** A text in quotes, which start a value; at `offset` it may still be open. */
const QUOTED = /(?<=^|[\s[{,])(?:"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$))/g;

/** Reports whether `offset` is in a comment: after a # that starts a word on its line, outside quotes. */
function isComment(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /(?:^|\s)#/.test(line.replace(QUOTED, '""'));
}
