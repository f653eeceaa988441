import { describe, expect, it } from 'vitest';
import { variableProblems } from '../../src/config/validate/variables.ts';

// What the real Lokis 2.6.0 and 3.7.6 said of a file with each of these, run with -config.expand-env=true.

const rules = (text: string, known = ['NAME']) => variableProblems(text, known).map(({ rule }) => rule);

describe('a variable', () => {
  it.each([
    '${NAME}',
    '${NAME:-default}',
    '${NAME:=default}',
    '${NAME=default}',
    '${#NAME}',
    '${NAME^^}',
    '${NAME:2}',
    '${NAME/a/b}',
    '${NAME%x}',
    '$${NAME',
    '$$',
    '$NAME',
  ])('is read by Loki in a: "%s"', (text) => {
    expect(rules(`a: "${text}"`)).toEqual([]);
  });

  it.each([
    '${NAME',
    '${}',
    '${ NAME}',
    '${NAME }',
    '${NAME-default}',
    '${NAME.x}',
    '${NAME/a}',
    '${{ x }}',
    '$$${NAME',
  ])('is refused by Loki in a: "%s"', (text) => {
    expect(rules(`a: "${text}"`)).toEqual(['bad-substitution']);
  });

  it('is refused in a comment too, because Loki expands the text before it reads the YAML', () => {
    expect(rules('a: 1 # ${NAME\n')).toEqual(['bad-substitution']);
  });
});

describe('a variable that the host does not set', () => {
  it.each(['${OTHER}', '${OTHER:2}', '$$${OTHER}'])('is an error: %s', (text) => {
    expect(rules(`a: "${text}"`)).toEqual(['unknown-variable']);
  });

  it.each(['a: "${OTHER:-x}"', 'a: "$${OTHER}"', '# ${OTHER}', 'a: 1 # ${OTHER}', "a: '#' # ${OTHER}"])(
    'is fine with a default, escaped, or in a comment: %s',
    (text) => {
      expect(rules(text)).toEqual([]);
    },
  );

  it('is an error after a # in quotes, which starts no comment', () => {
    expect(rules('a: " # ${OTHER}"')).toEqual(['unknown-variable']);
  });
});
