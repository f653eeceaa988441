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

/** A slip of the keyboard somewhere in the text: characters inserted, lost, doubled, swapped; lines moved. */
export function editText(base: string, random: Random): Edited {
  const at = random.below(base.length);
  const lines = base.split('\n');
  const line = random.below(lines.length - 1);
  switch (random.below(6)) {
    case 0:
    case 1: {
      const inserted = random.pick(INSERTS);
      return {
        yaml: base.slice(0, at) + inserted + base.slice(at),
        edit: `${JSON.stringify(inserted)} at ${at}`,
      };
    }
    case 2:
      return {
        yaml: base.slice(0, at) + base.slice(at + 1),
        edit: `lost ${JSON.stringify(base[at])} at ${at}`,
      };
    case 3:
      lines.splice(line, 0, lines[line] ?? '');
      return { yaml: lines.join('\n'), edit: `line ${line + 1} twice` };
    case 4:
      lines[line] = random.chance(0.5)
        ? ` ${lines[line]}`
        : (lines[line] ?? '').replace(/^ {1,2}/, random.pick(['', '\t']));
      return { yaml: lines.join('\n'), edit: `line ${line + 1} indented otherwise` };
    default:
      lines.splice(line, 1);
      return { yaml: lines.join('\n'), edit: `line ${line + 1} lost` };
  }
}
