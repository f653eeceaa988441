import type { Edited } from './edits.ts';
import type { Random } from './random.ts';

/** Variables that are not set, most with a default; what looks like one; what Loki takes for an escape. */
const PIECES = [
  '${UNSET:-x}',
  '${UNSET:-1}',
  '${UNSET:-}',
  '${UNSET=5m}',
  '${UNSET:-"q"}',
  '${UNSET:-a: b}',
  '${UNSET:- # x}',
  '${UNSET:-\n}',
  '${UNSET:-${OTHER:-2}}',
  '${UNSET-x}',
  '${UNSET',
  '${azure-account-key}',
  '${}',
  '$${UNSET}',
  '$$',
  '\\\\',
  '\\/',
  '# ${UNSET:-x}\n',
  '# was: ${a-b}\n',
];

/** An edit with a variable in it, too. */
export function addVariable({ yaml, edit }: Edited, random: Random): Edited {
  const change = random.chance(0.5) ? defaultOfValue : insertPiece;
  const { yaml: changed, edit: second } = change(yaml, random);
  return { yaml: changed, edit: `${edit}; ${second}` };
}

/** A value becomes the default of a variable, within its quotes if it has any. */
function defaultOfValue(yaml: string, random: Random): Edited {
  const values = [...yaml.matchAll(/(?<=^[ -]*[\w-]+: ["']?)[^"'\s{[][^"'\n]*/gm)];
  if (values.length === 0) return insertPiece(yaml, random);
  const { 0: value, index } = random.pick(values);
  const variable = random.pick([`\${UNSET:-${value}}`, `\${UNSET:=${value}}`, `\${A:-\${B:-${value}}}`]);
  return {
    yaml: yaml.slice(0, index) + variable + yaml.slice(index + value.length),
    edit: `${value} as ${variable}`,
  };
}

function insertPiece(yaml: string, random: Random): Edited {
  const at = random.below(yaml.length + 1);
  const piece = random.pick(PIECES);
  return { yaml: yaml.slice(0, at) + piece + yaml.slice(at), edit: `${JSON.stringify(piece)} at ${at}` };
}
