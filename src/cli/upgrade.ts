import { readFileSync } from 'node:fs';
import { messageOf, UserError } from '../action/errors.ts';
import { wholeNumber } from '../action/input-types.ts';
import { print } from '../action/print.ts';
import { dayIn, toText, upgradeConfig } from '../config/upgrade.ts';
import { lokiVersion } from '../loki/input-types.ts';
import { printable } from '../validation/text.ts';
import { parse, read, wrong } from './arguments.ts';
import { newest } from './options.ts';

const usage = `Usage: loki-host-actions upgrade --from X.Y.Z [options] FILE

Writes the config for a newer Loki to standard output, and what is changed and why to standard error.

  --from X.Y.Z          Loki that FILE is for now
  --loki-version X.Y.Z  Loki that it shall be for (default ${newest})
  --partial             FILE is a team's part, rendered over the defaults
  --period-in-days N    days from now until a new TSDB period begins (default 7)
  --help

Exit status: 0 nothing left to mend, 1 something left, 2 wrong use.
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
  const { values, positionals } = parse(args, options);
  if (values.help) {
    print(usage);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw wrong('one FILE is upgraded at a time');
  if (values.from === undefined) throw wrong('--from is not given: which Loki is the file for now?');
  const from = read('from', lokiVersion, values.from);
  const to = read('loki-version', lokiVersion, values['loki-version']);
  const days = read('period-in-days', wholeNumber('days', 1, 90), values['period-in-days']);
  const now = new Date();
  const { yaml, changes, left, rewritten } = await upgradeConfig(readBytes(file), {
    ...{ file, from, to, partial: values.partial },
    ...{ today: dayIn(0, now), periodFrom: dayIn(days, now) },
  });
  print(yaml);
  if (changes.length > 0) console.error(toText(changes));
  if (rewritten)
    console.error('The comments are lost: anchors or merge keys stand where it had to be changed.');
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
