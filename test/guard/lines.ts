const DAY = 86_400_000;

/** Pushes one line of yesterday to each of `count` streams. */
export async function pushStreams(url: string, count: number): Promise<void> {
  const yesterday = `${Date.now() - DAY}000000`;
  const streams = Array.from({ length: count }, (_, i) => ({
    stream: { job: 'guard', stream: String(i) },
    values: [[yesterday, `line ${i}`]],
  }));
  const answer = await fetch(`${url}/loki/api/v1/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ streams }),
  });
  if (answer.status !== 204) throw new Error(`Loki answered ${answer.status}: ${await answer.text()}`);
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
