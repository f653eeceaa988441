import { DAY, formatDuration } from '../../duration.ts';
import { activePeriod, type Period } from '../../period.ts';
import type { Violation } from '../../rule.ts';
import type { ConfigRule, Subject } from './rule.ts';

/** What the period of today demands, and what any period needs to start. Source: Loki, pkg/loki/validation.go. */
export const activePeriodRules: readonly ConfigRule[] = [
  { name: 'schema-index-period', level: 'error', find: newestIndexPeriods },
  { name: 'structured-metadata', level: 'error', find: structuredMetadata },
  { name: 'directory-missing', level: 'error', find: missingDirectories },
  { name: 'schema-young', level: 'warning', find: firstPeriodIsYoung },
  { name: 'schema-future', level: 'error', find: noPeriodHasBegun },
];

/** Loki looks at the period after the active one, or at the active one where it is the last. */
function* newestIndexPeriods({ config, today }: Subject): Iterable<Violation> {
  const periods = config.periods();
  const active = activePeriod(periods, today);
  const period = active && (periods[periods.indexOf(active) + 1] ?? active);
  if (period?.store !== 'boltdb-shipper' || period.number('index.period') === DAY) return;
  yield {
    path: period.at('index.period'),
    message: 'The newest boltdb-shipper period needs index.period: 24h.',
    fix: 'Add a new period with 24h that begins on a future date.',
  };
}

function* structuredMetadata({ config, today }: Subject): Iterable<Violation> {
  const allow = 'limits_config.allow_structured_metadata';
  const active = activePeriod(config.periods(), today);
  if (active === undefined || active.takesStructuredMetadata) return;
  if (!config.flag(allow) || !config.atLeast('3.0')) return;
  yield {
    path: config.isSet(allow) ? allow : active.path,
    message: `Structured metadata needs a tsdb period with schema v13; the active period is ${active.store} ${active.schema}, so Loki ${config.fields.table} does not start.`,
    fix: `Set ${allow}: false until such a period is active.`,
  };
}

function* missingDirectories({ config }: Subject): Iterable<Violation> {
  if (!config.atLeast('3.0')) return;
  const folders = config.periods().flatMap(foldersOf);
  for (const path of new Set(folders))
    if (config.text(path) === '')
      yield {
        path,
        message: `${path} is not set; a period of the schema needs it.`,
        fix: 'Set it, or common.path_prefix, to a folder on the data volume.',
      };
}

function foldersOf({ shipper }: Period): string[] {
  if (shipper === undefined) return [];
  const block = `storage_config.${shipper}`;
  return [`${block}.active_index_directory`, `${block}.cache_location`, 'compactor.working_directory'];
}

/** Stricter than Loki, on purpose. */
function* noPeriodHasBegun({ config, today }: Subject): Iterable<Violation> {
  const [first] = config.periods();
  if (first === undefined || first.hasBegun(today)) return;
  yield {
    path: first.at('from'),
    message: `The first period begins ${first.from}: until then, nothing can be stored or found.`,
    fix: 'Let the first period begin on a day in the past.',
  };
}

const AGE = 'limits_config.reject_old_samples_max_age';

/** Loki takes lines of this age, and has nowhere to put those from before the first period. */
function* firstPeriodIsYoung({ config, today }: Subject): Iterable<Violation> {
  const [first] = config.periods();
  if (first === undefined || !first.hasBegun(today) || !config.flag('limits_config.reject_old_samples'))
    return;
  const age = (Date.parse(today) - Date.parse(first.from)) * 1e6;
  if (!(age < config.number(AGE))) return;
  yield {
    path: first.at('from'),
    message: `The first period begins ${first.from}. Lines from before it are answered 500 and lost, though ${AGE} accepts them for ${formatDuration(config.number(AGE))}.`,
    fix: 'Let the first period begin earlier: nothing is stored before it that this could hide.',
  };
}
