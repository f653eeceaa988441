import { describe, expect, it } from 'vitest';
import { expand } from '../../src/config/expand.ts';

const values: Readonly<Record<string, string>> = {
  NAME: 'Loki-usage',
  PATH_OF: '/srv/loki/data.d',
  PORT: '3100',
  GLOB: 'a*b',
  Grüße: 'né日本',
};

function expanded(text: string, version = '3.7.6') {
  return expand(text, { version, lookup: (name) => values[name] ?? '' });
}

// What the real Lokis made of each; test/agreement/expand.test.ts asks them about random ones.
describe('a text as Loki expands it', () => {
  it.each([
    ['${NAME}', 'Loki-usage'],
    ['a${NAME}b${NAME}c', 'aLoki-usagebLoki-usagec'],
    ['${UNSET}', ''],
    ['$NAME $ {NAME} $', '$NAME $ {NAME} $'],
    ['$${NAME} $$$${NAME}', '${NAME} $${NAME}'],
    ['$$${NAME}', '$Loki-usage'],
    ['\\\\ \\/ \\d \\$ \\', '\\ / \\d \\$ \\'],
    ['# in a comment: ${NAME}', '# in a comment: Loki-usage'],
    ['${Grüße}', 'né日本'],
    ['${UNSET:-x} ${UNSET:=y} ${UNSET=z} ${NAME:-x}', 'x y z Loki-usage'],
    // Not what a shell does.
    ['${UNSET:+x} ${NAME:+x} ${UNSET:?x}', 'x Loki-usage x'],
    ['${UNSET:-${OTHER:-${PORT}}0}', '31000'],
    ['${UNSET:-a: b # c}', 'a: b # c'],
    ['${UNSET:-$$x\\\\}', '$$x\\\\'],
    ['${#NAME} ${#Grüße} ${#UNSET}', '10 9 0'],
    ['${NAME^^} ${NAME,,} ${NAME,} ${Grüße^}', 'LOKI-USAGE loki-usage loki-usage Né日本'],
    ['${NAME:5} ${NAME:0:4} ${NAME:-5} ${NAME:x} ${NAME:99}', 'usage Loki Loki-usage Loki-usage '],
    ['${NAME:5:99} ${NAME:1::2}', 'usage ok'],
    ['${PATH_OF#/*/} ${PATH_OF##*/} ${PATH_OF%.*} ${PATH_OF%%/*}', 'loki/data.d data.d /srv/loki/data '],
    ['${PATH_OF#?} ${GLOB#[a-c]} ${GLOB%\\*b} ${GLOB#[}', 'srv/loki/data.d *b a*b a*b'],
    [
      '${NAME/-/_} ${PATH_OF//\\//:} ${NAME/#Loki/L} ${NAME/%usage/u} ${PATH_OF//a/}',
      'Loki_usage :srv:loki:data.d L-usage Loki-u /srv/loki/dt.d',
    ],
    ['a\0b ${', 'a'],
  ])('%j is %j', (text, result) => {
    expect(expanded(text)).toMatchObject({ text: result, problems: [] });
  });

  it.each([
    ['${', 'unable to parse variable name'],
    ['${}', 'unable to parse variable name'],
    ['${azure-account-key}', 'missing closing brace'],
    ['${NAME-default}', 'missing closing brace'],
    ['# was: ${a-b}', 'missing closing brace'],
    ['${NAME', 'missing closing brace'],
    ['${NAME:-x', 'unable to parse substitution within function'],
    ['${NAME::2}', 'unable to parse substitution within function'],
    ['${NAME#}', 'unable to parse substitution within function'],
    ['${NAME:é}', 'bad substitution'],
    ['${NAME/a}', 'bad substitution'],
    ['${NAME^^^}', 'bad substitution'],
    ['${#NAME:-x}', 'bad substitution'],
    ['${Grüße:2}', 'the value is cut inside of a character'],
    ['${NAME:0:-1}', 'slice bounds out of range'],
    ['${A:-'.repeat(200), 'variables are nested more than 100 deep'],
  ])('%s is refused: %s', (text, reason) => {
    expect(expanded(text).problems[0]?.reason).toBe(reason);
  });

  it('is refused once for each place, with what a person sees as the reference', () => {
    const text = 'a: ${b-c}\nd: "${e}"\nf: ${g h\n';
    const { problems } = expanded(text);
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['${b-c}', '${g h']);
  });

  it('is not read on after a hundred refusals, so that a hostile file takes no longer than another', () => {
    expect(expanded('${'.repeat(10_000)).problems).toHaveLength(101);
  });

  it.each([
    ['${UNSET:-}', ''],
    ['${UNSET:-a${PORT}}', 'a3100'],
    ['${NAME:-1}', 'Loki-usage'],
  ])('before Loki 2.8 has defaults of exactly one piece: %s', (text, result) => {
    const isOne = text === '${NAME:-1}';
    expect(expanded(text, '2.6.0').problems.map(({ reason }) => reason)).toEqual(
      isOne ? [] : ['bad substitution'],
    );
    expect(expanded(text, '2.8.0')).toMatchObject({ text: result, problems: [] });
  });

  it('before Loki 2.8 does not count from the end', () => {
    expect(expanded('${NAME: -5}', '2.6.0').text).toBe('Loki-usage');
    expect(expanded('${UNSET:1:2}', '2.6.0').problems[0]?.reason).toBe('slice bounds out of range');
    expect(expanded('${UNSET:1:2}').text).toBe('');
  });
});

describe('a variable whose value is not known', () => {
  const unknown = (text: string) => expand(text, { version: '3.7.6', lookup: () => undefined });

  it.each([
    ['${A}', '${A}'],
    ['${A^^} ${#A}', '${A^^} ${#A}'],
    ['${A:-x}', 'x'],
    ['${A:-${B}}', '${A:-${B}}'],
    ['${A:-${B:-x}y}', 'xy'],
  ])('stays as it is, unless it has a default: %s is %s', (text, result) => {
    expect(unknown(text).text).toBe(result);
  });

  it('is among the references, those in defaults too', () => {
    const text = 'x ${A:-${B}} ${C:-1}';
    const references = unknown(text).references.map(({ start, end, ...rest }) => [
      text.slice(start, end),
      rest,
    ]);
    expect(references).toEqual([
      ['${B}', { name: 'B', default: undefined, value: undefined }],
      ['${A:-${B}}', { name: 'A', default: undefined, value: undefined }],
      ['${C:-1}', { name: 'C', default: '1', value: '1' }],
    ]);
  });
});

describe('an offset of the expanded text', () => {
  const text = 'a: ${UNSET:-long value}!\nb: $$x ${UNSET}${PORT}\nc: 1\n';
  const { text: result, sourceOf } = expanded(text);
  const spanOf = (word: string) => {
    const start = result.indexOf(word);
    return text.slice(sourceOf(start, 'start'), sourceOf(start + word.length, 'end'));
  };

  it.each([
    ['a:', 'a:'],
    ['long value', '${UNSET:-long value}'],
    ['ong', '${UNSET:-long value}'],
    ['value!', '${UNSET:-long value}!'],
    ['$x', '$$x'],
    ['3100', '${UNSET}${PORT}'],
    ['c: 1', 'c: 1'],
  ])('is one of the source: that of %j is %j', (word, source) => {
    expect(spanOf(word)).toBe(source);
  });
});
