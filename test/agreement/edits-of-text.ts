import type { Edited } from './edits.ts';
import type { Random } from './random.ts';

const INSERTS = [
  '\t',
  ' ',
  '\n',
  ':',
  '-',
  '#',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '? ',
  '  ',
  '\r',
  '\u00a0',
  '\u0007',
  '---\n',
  '...\n',
  '<<: ',
  '!!str ',
  ': ',
];

type Slip = (base: string, random: Random) => Edited;

/** What slips on a keyboard; characters that come in are twice as frequent. */
const SLIPS: readonly Slip[] = [insert, insert, loseCharacter, repeatLine, indentLine, loseLine];

/** A slip of the keyboard somewhere in the text. */
export function editText(base: string, random: Random): Edited {
  return random.pick(SLIPS)(base, random);
}

function insert(base: string, random: Random): Edited {
  const at = random.below(base.length);
  const inserted = random.pick(INSERTS);
  return {
    yaml: base.slice(0, at) + inserted + base.slice(at),
    edit: `${JSON.stringify(inserted)} at ${at}`,
  };
}

function loseCharacter(base: string, random: Random): Edited {
  const at = random.below(base.length);
  return {
    yaml: base.slice(0, at) + base.slice(at + 1),
    edit: `lost ${JSON.stringify(base[at])} at ${at}`,
  };
}

function repeatLine(base: string, random: Random): Edited {
  return editLine(base, random, { how: 'twice', edit: (line) => [line, line] });
}

function indentLine(base: string, random: Random): Edited {
  const indent = random.chance(0.5)
    ? (line: string) => ` ${line}`
    : (line: string) => line.replace(/^ {1,2}/, random.pick(['', '\t']));
  return editLine(base, random, { how: 'indented otherwise', edit: (line) => [indent(line)] });
}

function loseLine(base: string, random: Random): Edited {
  return editLine(base, random, { how: 'lost', edit: () => [] });
}

interface LineEdit {
  readonly how: string;
  /** The lines in place of one. */
  readonly edit: (line: string) => readonly string[];
}

function editLine(base: string, random: Random, { how, edit }: LineEdit): Edited {
  const lines = base.split('\n');
  const at = random.below(lines.length - 1);
  lines.splice(at, 1, ...edit(lines[at] ?? ''));
  return { yaml: lines.join('\n'), edit: `line ${at + 1} ${how}` };
}
