import type { Stream } from './store.ts';

interface LogQuery {
  matches(labels: Record<string, string>): boolean;
  contains(line: string): boolean;
}

/** Parses LogQL as far as `{a="b", c=~"d"} |= "text" != "other"`. @returns Loki's error for anything else. */
export function parseQuery(text: string): LogQuery | string {
  const [, inside, rest = ''] = /^\s*\{(.*?)\}(.*)$/s.exec(text) ?? [];
  if (inside === undefined) return 'parse error : syntax error: unexpected IDENTIFIER, expecting {';
  const matchers = [...inside.matchAll(/(\w+)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|`[^`]*`)/g)];
  if (matchers.length === 0) return 'parse error : queries require at least one matcher';
  const filters = [...rest.matchAll(/(\|=|!=)\s*("(?:[^"\\]|\\.)*"|`[^`]*`)/g)];
  if (rest.replaceAll(/(\|=|!=)\s*("(?:[^"\\]|\\.)*"|`[^`]*`)/g, '').trim() !== '')
    return 'parse error : the STAND-IN for Loki knows only line filters |= and !=';
  return {
    matches: (labels) =>
      matchers.every(([, name = '', operator = '', value = '']) =>
        compare(labels[name] ?? '', operator, unquote(value)),
      ),
    contains: (line) =>
      filters.every(([, operator, value = '']) => line.includes(unquote(value)) === (operator === '|=')),
  };
}

function unquote(value: string): string {
  return value.startsWith('`') ? value.slice(1, -1) : (JSON.parse(value) as string);
}

function compare(label: string, operator: string, value: string): boolean {
  const same = operator.endsWith('~') ? new RegExp(`^(?:${value})$`).test(label) : label === value;
  return operator.startsWith('!') ? !same : same;
}

/** Parses seconds, nanoseconds (more than ten digits) or a date. Source: Loki HTTP API, "Timestamps". */
export function readTime(text: string | null, fallback: number): bigint {
  if (text === null || text === '') return BigInt(Math.round(fallback * 1e6));
  if (/^\d+$/.test(text)) return text.length > 10 ? BigInt(text) : BigInt(text) * 1_000_000_000n;
  const ms = /^\d+\.\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  return BigInt(Math.round(ms * 1e6));
}

export interface Range {
  /** Nanoseconds since 1970; the start is included, the end is not. */
  start: bigint;
  end: bigint;
  /** Lines of all streams together. */
  limit: number;
}

/** Selects lines, the newest first. */
export function select(streams: Stream[], query: LogQuery, { start, end, limit }: Range): Stream[] {
  const entries = streams
    .filter(({ stream }) => query.matches(stream))
    .flatMap(({ stream, values }) =>
      values.map(([time, line]) => ({ stream, labels: labelsText(stream), time, line })),
    )
    .filter(({ time, line }) => BigInt(time) >= start && BigInt(time) < end && query.contains(line));
  // Entries with the same labels, time and text are one entry to Loki.
  const once = new Map(entries.map((entry) => [`${entry.labels} ${entry.time} ${entry.line}`, entry]));
  const found = [...once.values()].sort((a, b) => (BigInt(a.time) < BigInt(b.time) ? 1 : -1)).slice(0, limit);
  const byLabels = Map.groupBy(found, ({ labels }) => labels);
  return [...byLabels.values()].map((entries) => ({
    stream: entries[0]?.stream ?? {},
    values: entries.map(({ time, line }) => [time, line]),
  }));
}

function labelsText(stream: Stream['stream']): string {
  return JSON.stringify(Object.entries(stream).sort());
}
