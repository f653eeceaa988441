import { parseByteSize } from '../fields/values/sizes.ts';
import { type Change, duration } from './change.ts';

type Unit = 'time' | 'bytes' | 'number';
export interface Limit {
  readonly path: string;
  readonly unit: Unit;
  /** 0 means no limit. */
  readonly zeroIsNone?: true;
  readonly effect: string;
}

/** What is beyond them is refused. */
export const REFUSING: readonly Limit[] = [
  {
    path: 'limits_config.reject_old_samples_max_age',
    unit: 'time',
    effect: 'lines with older timestamps are refused',
  },
  {
    path: 'ingester.max_chunk_age',
    unit: 'time',
    effect: 'lines older than half of that, against the newest of their stream, are refused',
  },
  {
    path: 'limits_config.creation_grace_period',
    unit: 'time',
    effect: 'lines of clients whose clocks run ahead are refused',
  },
  {
    path: 'limits_config.max_line_size',
    unit: 'bytes',
    zeroIsNone: true,
    effect: 'longer lines are refused',
  },
  {
    path: 'limits_config.max_label_names_per_series',
    unit: 'number',
    effect: 'streams with more labels are refused',
  },
  {
    path: 'limits_config.max_label_name_length',
    unit: 'number',
    effect: 'streams with longer label names are refused',
  },
  {
    path: 'limits_config.max_label_value_length',
    unit: 'number',
    effect: 'streams with longer label values are refused',
  },
  { path: 'limits_config.ingestion_rate_mb', unit: 'number', effect: 'more is refused with 429' },
  {
    path: 'limits_config.ingestion_burst_size_mb',
    unit: 'number',
    effect: 'more at once is refused with 429',
  },
  {
    path: 'limits_config.per_stream_rate_limit',
    unit: 'bytes',
    effect: 'more per stream is refused with 429',
  },
  {
    path: 'limits_config.per_stream_rate_limit_burst',
    unit: 'bytes',
    effect: 'more per stream at once is refused with 429',
  },
  {
    path: 'limits_config.max_global_streams_per_user',
    unit: 'number',
    zeroIsNone: true,
    effect: 'further streams are refused',
  },
  {
    path: 'limits_config.max_streams_per_user',
    unit: 'number',
    zeroIsNone: true,
    effect: 'further streams are refused',
  },
  { path: 'server.grpc_server_max_recv_msg_size', unit: 'bytes', effect: 'larger pushes are refused' },
];

/** What is beyond them is not found. */
export const HIDING: readonly Limit[] = [
  {
    path: 'limits_config.max_query_lookback',
    unit: 'time',
    zeroIsNone: true,
    effect: 'older lines are not found',
  },
  {
    path: 'limits_config.max_query_length',
    unit: 'time',
    zeroIsNone: true,
    effect: 'queries over more time are refused',
  },
  {
    path: 'limits_config.max_entries_limit_per_query',
    unit: 'number',
    zeroIsNone: true,
    effect: 'queries for more lines are refused',
  },
];

/** A limit that comes to less than it was. */
export interface Lowered {
  readonly path: string;
  /** What to write to keep it: `0` where there was none. */
  readonly was: string;
  /** The same in words: `no limit`. */
  readonly shownWas: string;
  readonly shownIs: string;
  readonly effect: string;
}

/** Every limit that a change lowers, as it takes effect. */
export function loweredLimits(change: Change): Lowered[] {
  return [...REFUSING, ...HIDING].flatMap((limit) => lowerOf(change, limit) ?? []);
}

/** What a change makes of one limit, if that is less. */
export function lowerOf(
  { base, head }: Change,
  { path, unit, zeroIsNone, effect }: Limit,
): Lowered | undefined {
  if (!base.has(path) || !head.has(path)) return undefined;
  const [was, is] = [base.number(path), head.number(path)];
  const lower = zeroIsNone ? is > 0 && (was <= 0 || is < was) : is < was;
  if (!lower) return undefined;
  const shown = (value: number) => (zeroIsNone && value <= 0 ? 'no limit' : write(value, unit));
  const kept = zeroIsNone && was <= 0 ? '0' : write(was, unit);
  return { path, was: kept, shownWas: shown(was), shownIs: shown(is), effect };
}

function write(value: number, unit: Unit): string {
  if (unit === 'time') return duration(value);
  if (unit === 'number') return String(value);
  const name = ['GB', 'MB', 'KB'].find((size) => value % (parseByteSize(`1${size}`) ?? 1) === 0);
  return name === undefined || value === 0
    ? String(value)
    : `${value / (parseByteSize(`1${name}`) ?? 1)}${name}`;
}
