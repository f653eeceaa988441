import { mistakeAt, WorkflowError } from './action-file.ts';
import { type Json, toText } from './expressions.ts';
import { child, entries, items, resolve, resolveText, type Token } from './template-tokens.ts';

const literal = { contexts: {} };

/**
 * The `inputs` context of a manual run or a call: given values and defaults, of the types that the workflow declares.
 * A schedule has none.
 * @throws WorkflowError that names every input that is missing, unknown or of the wrong type.
 */
export function dispatchInputs(
  file: string,
  workflow: Token,
  event: 'workflow_dispatch' | 'workflow_call' | 'schedule',
  given: Record<string, string>,
): Record<string, Json> {
  const defined = entries(child(workflow, 'on', event, 'inputs'));
  const known = defined.map(([name]) => name);
  const problems = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${file}: ${event} has no input '${name}'; its inputs are: ${known.join(', ')}.`);
  const values: Record<string, Json> = {};
  for (const [name, token] of defined) {
    try {
      values[name] = inputValue(file, name, token, given[name]);
    } catch (error) {
      if (!(error instanceof WorkflowError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new WorkflowError(problems.join('\n'));
  return values;
}

function inputValue(file: string, name: string, token: Token, given: string | undefined): Json {
  const preset = child(token, 'default');
  const text = given ?? resolveText(preset, literal);
  const required = resolveText(child(token, 'required'), literal) === 'true';
  if (required && text === '') throw mistakeAt(file, token, `Required input '${name}' is not given.`);
  const type = resolveText(child(token, 'type'), literal) || 'string';
  switch (type) {
    case 'boolean':
      if (!['true', 'false', ''].includes(text)) throw wrong(file, name, token, text, 'true or false');
      return text === 'true';
    case 'number':
      if (Number.isNaN(Number(text))) throw wrong(file, name, token, text, 'a number');
      return text === '' ? '' : Number(text);
    case 'choice': {
      const options = items(child(token, 'options')).map((option) => toText(resolve(option, literal)));
      if (text !== '' && !options.includes(text)) throw wrong(file, name, token, text, options.join(', '));
      return text || (options[0] ?? '');
    }
    default:
      return text;
  }
}

function wrong(file: string, name: string, token: Token, text: string, allowed: string): WorkflowError {
  return mistakeAt(file, token, `Input '${name}' is '${text}'; allowed: ${allowed}.`);
}
