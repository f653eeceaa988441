import { push } from '../../local-stack/real-loki.ts';

const DAY = 86_400_000;

/** Pushes one line of yesterday to each of `count` streams. */
export async function pushStreams(url: string, count: number): Promise<void> {
  const yesterday = BigInt(Date.now() - DAY) * 1_000_000n;
  for (let i = 0; i < count; i += 1) {
    const status = await push(url, { job: 'guard', stream: String(i) }, yesterday, `line ${i}`);
    if (status !== 204) throw new Error(`Loki answered ${status} to a push`);
  }
}

/** How many lines of the last three days Loki finds; a query that fails finds none. */
export async function countLines(url: string): Promise<number> {
  const parameters = new URLSearchParams({
    query: '{job="guard"}',
    start: `${Date.now() - 3 * DAY}000000`,
    end: `${Date.now()}000000`,
    limit: '1000',
  });
  const answer = await fetch(`${url}/loki/api/v1/query_range?${parameters}`, {
    signal: AbortSignal.timeout(20_000),
  }).catch(() => undefined);
  if (answer?.status !== 200) return 0;
  const { data } = (await answer.json()) as { data: { result: { values: unknown[] }[] } };
  return data.result.reduce((sum, { values }) => sum + values.length, 0);
}
