import type { Random } from './random.ts';

/** What Loki finds in its environment; UNSET and others are not there. */
export const VARIABLES: Readonly<Record<string, string>> = {
  HOME_DIR: '/srv/loki/data.d',
  PORT: '3100',
  greeting: 'Grüße aus 日本',
  _glob: 'a*b?[x-z]\\d',
  MiXed1: 'aBcABc-abc',
  été: 'déjà',
  EMPTY: '',
};

const NAMES = [...Object.keys(VARIABLES), 'UNSET', 'NOT_SET', '1', 'Straße'];
const WORDS = [
  'a',
  'b',
  'abc',
  '/',
  '*',
  '?',
  'ä',
  '日',
  'x-y',
  '31d',
  '1',
  '0',
  '-2',
  '.',
  '\\',
  '$',
  ' ',
  '[a-c]',
  '[^/]',
  'B',
];
/** Never a quote, which would end the list's item. */
const SLIPS = [...'$${{}}:-=?+#%/\\^,*[]_ .ab1"é日', '$$', '${', '\\/', '\\\\', '://', ' #'];

/** A text of one line with references of every kind, some of them with a slip. */
export function randomText(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(3) }, () =>
    random.chance(0.7) ? randomReference(random, 0) : randomWord(random),
  );
  const text = pieces.join(random.pick(['', ' ', '-', '$']));
  return random.chance(0.25) ? withSlip(text, random) : text;
}

function randomReference(random: Random, depth: number): string {
  const name = random.pick(NAMES);
  const operand = () =>
    depth < 2 && random.chance(0.2) ? randomReference(random, depth + 1) : randomWord(random);
  const forms = [
    () => name,
    () => `#${name}`,
    () =>
      `${name}${random.pick([':-', ':=', ':?', ':+', '='])}${random.pick([operand(), operand() + operand(), ''])}`,
    () => `${name}${random.pick(['^', '^^', ',', ',,', ',^'])}`,
    () => `${name}:${number(random)}`,
    () => `${name}:${number(random)}${random.pick([':', '::'])}${number(random)}`,
    () => `${name}${random.pick(['#', '##', '%', '%%'])}${glob(random)}`,
    () => `${name}${random.pick(['#', '##', '%', '%%'])}${operand()}`,
    () => `${name}${random.pick(['/', '//', '/#', '/%'])}${operand()}/${random.pick([operand(), ''])}`,
    () => `${name}${random.pick(['-', '+', '?', '!', '@', '.', ' '])}${randomWord(random)}`,
  ];
  return `\${${random.pick(forms)()}}`;
}

function number(random: Random): string {
  return String(random.below(12) - (random.chance(0.2) ? 5 : 0));
}

function glob(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(['*', '?', ...WORDS])).join('');
}

function randomWord(random: Random): string {
  return Array.from({ length: 1 + random.below(2) }, () => random.pick(WORDS)).join('');
}

function withSlip(text: string, random: Random): string {
  const characters = [...text];
  const at = random.below(characters.length + 1);
  characters.splice(at, random.below(2), random.pick(SLIPS));
  return characters.join('');
}
