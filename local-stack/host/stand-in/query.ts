import type { Stream } from './store.ts';

interface LogQuery {
  matches(labels: Record<string, string>): boolean;
  contains(line: string): boolean;
}

/** LogQL as far as `{a="b", c=~"d"} |= "text" != "other"`. @returns what is wrong otherwise. */
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

/** Seconds, or nanoseconds when there are more than ten digits, or a date. Source: Loki HTTP API, "Timestamps". */
export function readTime(text: string | null, fallback: number): bigint {
  if (text === null || text === '') return BigInt(Math.round(fallback * 1e6));
  if (/^\d+$/.test(text)) return text.length > 10 ? BigInt(text) : BigInt(text) * 1_000_000_000n;
  const ms = /^\d+\.\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  return BigInt(Math.round(ms * 1e6));
}

/** Newest first, at most `limit` lines in all; start is included, end is not. */
export function select(
  streams: Stream[],
  query: LogQuery,
  start: bigint,
  end: bigint,
  limit: number,
): Stream[] {
  const entries = streams
    .filter(({ stream }) => query.matches(stream))
    .flatMap(({ stream, values }) =>
      values.map(([time, line]) => ({ stream, labels: labelsText(stream), time, line })),
    )
    .filter(({ time, line }) => BigInt(time) >= start && BigInt(time) < end && query.contains(line));
  // Loki takes entries that agree in labels, time and text for one.
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
