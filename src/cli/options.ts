import { oneOf, wholeNumber } from '../action/input-types.ts';
import { TABLE_VERSIONS } from '../config/fields/tree.ts';
import { lokiVersion } from '../loki/input-types.ts';
import { allowances, gitRef } from '../validation/input-types.ts';
import { optional, parse, read, wrong } from './arguments.ts';

export const newest = TABLE_VERSIONS.at(-1) ?? '';

export const usage = `Usage: loki-host-actions validate [options] FILE...
       loki-host-actions upgrade [options] FILE (see upgrade --help)

Checks Loki configs as that version of Loki would, and what a change of them would lose.

  --loki-version X.Y.Z       Loki that will run (default ${newest})
  --base REF                 compare with the files as they were where this work left REF, such as main or HEAD
  --base-loki-version X.Y.Z  Loki that runs now (default: the same)
  --bucket-expiry-days N     a lifecycle rule of the bucket deletes objects after so many days
  --hosts N                  hosts that run the config together
  --allow 'RULE: REASON'     let a rule be broken; may be given several times
  --fail-on LEVEL            error (default), warning or never
  --partial                  the files are a team's part, rendered over the defaults
  --format FORMAT            human (default), json or sarif
  --help

Exit status: 0 nothing to mend, 1 something to mend, 2 wrong use.
`;

const options = {
  'loki-version': { type: 'string', default: newest },
  base: { type: 'string' },
  'base-loki-version': { type: 'string' },
  'bucket-expiry-days': { type: 'string' },
  hosts: { type: 'string' },
  allow: { type: 'string', multiple: true, default: [] as string[] },
  'fail-on': { type: 'string', default: 'error' },
  partial: { type: 'boolean', default: false },
  format: { type: 'string', default: 'human' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const days = wholeNumber('days', 1, 36_500);

export type ValidateOptions = ReturnType<typeof readOptions>;

/** @throws UserError saying what is wrong with the arguments */
export function readOptions(args: string[]) {
  const { values, positionals: files } = parse(args, options);
  if (values.help) return 'help';
  if (files.length === 0) throw wrong('no FILE is given');
  return {
    files,
    lokiVersion: read('loki-version', lokiVersion, values['loki-version']),
    baseLokiVersion: optional('base-loki-version', lokiVersion, values['base-loki-version']),
    base: optional('base', gitRef, values.base),
    bucketExpiryDays: optional('bucket-expiry-days', days, values['bucket-expiry-days']),
    hosts: optional('hosts', wholeNumber('hosts', 1, 50), values.hosts),
    allow: read('allow', allowances, values.allow.join('\n')),
    failOn: read('fail-on', oneOf('error', 'warning', 'never'), values['fail-on']),
    partial: values.partial,
    format: read('format', oneOf('human', 'json', 'sarif'), values.format),
  };
}
