import { readFileSync } from 'node:fs';
import { messageOf, UserError } from '../action/errors.ts';
import { wholeNumber } from '../action/input-types.ts';
import { printable } from '../action/text.ts';
import { dayIn } from '../config/days.ts';
import { toText } from '../config/upgrade/shown-edit.ts';
import { upgradeConfig } from '../config/upgrade.ts';
import { lokiVersion } from '../loki/input-types.ts';
import { parseArguments, readOption, wrongUse } from './arguments.ts';
import { newest } from './options.ts';

const usage = `Usage: loki-host-actions upgrade --from X.Y.Z [options] FILE

Writes the config for a newer Loki to standard output, and what changed and why to standard error.

  --from X.Y.Z          the Loki version that FILE is written for
  --loki-version X.Y.Z  the Loki version to upgrade to (default ${newest})
  --partial             FILE is a team's part of a config, rendered over the defaults
  --period-in-days N    days from now until a new TSDB period begins (default 7)
  --help

Exit status: 0 nothing left to fix, 1 something left to fix, 2 wrong use.
`;

const options = {
  from: { type: 'string' },
  'loki-version': { type: 'string', default: newest },
  partial: { type: 'boolean', default: false },
  'period-in-days': { type: 'string', default: '7' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The command `upgrade`. @returns the exit status */
export async function upgrade(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, options);
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw wrongUse('give one FILE');
  if (values.from === undefined)
    throw wrongUse('--from is not given: the Loki version that the file is written for');
  const from = readOption('from', lokiVersion, values.from);
  const to = readOption('loki-version', lokiVersion, values['loki-version']);
  const days = readOption('period-in-days', wholeNumber('days', 1, 90), values['period-in-days']);
  const now = new Date();
  const { yaml, changes, left, rewritten } = await upgradeConfig(readBytes(file), {
    file,
    from,
    to,
    partial: values.partial,
    today: dayIn(0, now),
    periodFrom: dayIn(days, now),
  });
  process.stdout.write(yaml);
  if (changes.length > 0) console.error(toText(changes));
  if (rewritten)
    console.error('The comments are lost: the file has anchors or merge keys where it had to change.');
  for (const { line, level, rule, message, fix } of left)
    console.error(printable(`line ${line}: ${level}: ${message} ${fix} (${rule})`));
  return left.some(({ level }) => level === 'error') ? 1 : 0;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${messageOf(error)}`);
  }
}
