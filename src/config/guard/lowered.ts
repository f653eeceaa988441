import { formatDuration, formatGoDuration } from '../duration.ts';
import { formatByteSize } from '../fields/values/sizes.ts';
import type { ConfigChange } from './change.ts';

const WRITERS = { time: formatDuration, 'Go time': formatGoDuration, bytes: formatByteSize, number: String };

export interface GuardedLimit {
  readonly path: string;
  readonly unit: keyof typeof WRITERS;
  /** 0 means no limit. */
  readonly zeroIsNone?: true;
  readonly effect: string;
}

/** Limits beyond which lines are refused. */
export const REFUSING: readonly GuardedLimit[] = [
  {
    path: 'limits_config.reject_old_samples_max_age',
    unit: 'time',
    effect: 'lines with older timestamps are refused',
  },
  {
    path: 'ingester.max_chunk_age',
    unit: 'Go time',
    effect: 'lines older than the newest of their stream by more than half of that are refused',
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
  {
    path: 'limits_config.ingestion_rate_mb',
    unit: 'number',
    effect: 'pushes over that rate are refused with 429',
  },
  {
    path: 'limits_config.ingestion_burst_size_mb',
    unit: 'number',
    effect: 'larger bursts are refused with 429',
  },
  {
    path: 'limits_config.per_stream_rate_limit',
    unit: 'bytes',
    effect: 'a higher rate per stream is refused with 429',
  },
  {
    path: 'limits_config.per_stream_rate_limit_burst',
    unit: 'bytes',
    effect: 'larger bursts per stream are refused with 429',
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

/** Limits beyond which lines are not found. */
export const HIDING: readonly GuardedLimit[] = [
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
    effect: 'queries over a longer time are refused',
  },
  {
    path: 'limits_config.query_timeout',
    unit: 'time',
    effect: 'queries that take longer are ended',
  },
  {
    path: 'limits_config.max_entries_limit_per_query',
    unit: 'number',
    zeroIsNone: true,
    effect: 'queries for more lines are refused',
  },
];

/** A limit that a change lowers. */
export interface LoweredLimit {
  /** The field that sets it in the version of the head. */
  readonly path: string;
  /** The value to write to keep it: `0` if there was none. */
  readonly was: string;
  /** The same in words: `no limit`. */
  readonly shownWas: string;
  readonly shownIs: string;
  readonly effect: string;
}

/** Every limit that a change lowers, by effective values. */
export function loweredLimits(change: ConfigChange): LoweredLimit[] {
  return [...REFUSING, ...HIDING].flatMap((limit) => loweredLimit(change, limit) ?? []);
}

/** The limit before and after the change, if it is lower after. */
export function loweredLimit({ base, head }: ConfigChange, limit: GuardedLimit): LoweredLimit | undefined {
  const { path, unit, zeroIsNone = false, effect } = limit;
  if (!base.knows(path) || !head.knows(path)) return undefined;
  const isNone = (value: number) => zeroIsNone && value <= 0;
  const [was, is] = [base.number(path), head.number(path)];
  if (isNone(is) || !(isNone(was) || is < was)) return undefined;
  const show = (value: number) => (isNone(value) ? 'no limit' : WRITERS[unit](value));
  return {
    path: head.decidedBy(path),
    was: isNone(was) ? '0' : WRITERS[unit](was),
    shownWas: show(was),
    shownIs: show(is),
    effect,
  };
}
