import { oneOf, wholeNumber } from '../action/input-types.ts';
import { TABLE_VERSIONS } from '../config/fields/tree.ts';
import { lokiVersion } from '../loki/input-types.ts';
import { allowances, gitRef } from '../validation/input-types.ts';
import { parseArguments, readOption, readOptional, wrongUse } from './arguments.ts';

export const newest = TABLE_VERSIONS.at(-1) ?? '';

export const usage = `Usage: loki-host-actions validate [options] FILE...
       loki-host-actions upgrade [options] FILE (see upgrade --help)

Checks Loki configs as that version of Loki would, and finds what a change to them would lose.

  --loki-version X.Y.Z       Loki that will run (default ${newest})
  --base REF                 compare with the files at the point where this branch left REF, such as main or HEAD
  --base-loki-version X.Y.Z  Loki that runs now (default: the same)
  --bucket-expiry-days N     the bucket's lifecycle rule deletes objects after N days
  --hosts N                  number of hosts that run the config together
  --allow 'RULE: REASON'     accept what a rule reports; can be repeated
  --fail-on LEVEL            error (default), warning or never
  --partial                  the files are a team's part of a config, checked over the defaults
  --for-deploy               the deploy action puts the files on hosts: advice for these, too
  --format FORMAT            human (default), json or sarif
  --help

Exit status: 0 nothing to fix, 1 something to fix, 2 wrong use.
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
  'for-deploy': { type: 'boolean', default: false },
  format: { type: 'string', default: 'human' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const days = wholeNumber('days', 1, 36_500);

export type ValidateArguments = Exclude<ReturnType<typeof readOptions>, 'help'>;

/** @throws UserError that says what is wrong with the arguments */
export function readOptions(args: string[]) {
  const { values, positionals: files } = parseArguments(args, options);
  if (values.help) return 'help';
  if (files.length === 0) throw wrongUse('no FILE is given');
  return {
    files,
    lokiVersion: readOption('loki-version', lokiVersion, values['loki-version']),
    baseLokiVersion: readOptional('base-loki-version', lokiVersion, values['base-loki-version']),
    base: readOptional('base', gitRef, values.base),
    bucketExpiryDays: readOptional('bucket-expiry-days', days, values['bucket-expiry-days']),
    hosts: readOptional('hosts', wholeNumber('hosts', 1, 50), values.hosts),
    allow: readOption('allow', allowances, values.allow.join('\n')),
    failOn: readOption('fail-on', oneOf('error', 'warning', 'never'), values['fail-on']),
    partial: values.partial,
    forDeploy: values['for-deploy'],
    format: readOption('format', oneOf('human', 'json', 'sarif'), values.format),
  };
}
