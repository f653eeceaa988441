/** Pushes one entry as the clients do. @returns the status that Loki answered with. */
export async function push(url: string, labels: object, timestamp: bigint, line: string): Promise<number> {
  const response = await fetch(`${url}/loki/api/v1/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ streams: [{ stream: labels, values: [[String(timestamp), line]] }] }),
  });
  await response.arrayBuffer();
  return response.status;
}

/** Streams of the last eight days by their labels, with the first 40 characters of each line. */
export async function read(url: string, query: string): Promise<Record<string, string[]>> {
  const day = 86_400_000;
  const range = { start: `${Date.now() - 8 * day}000000`, end: `${Date.now() + day}000000`, limit: '1000' };
  const parameters = new URLSearchParams({ query, ...range });
  const response = await fetch(`${url}/loki/api/v1/query_range?${parameters}`, {
    signal: AbortSignal.timeout(20_000),
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  const { data } = (await response.json()) as {
    data: { result: { stream: Record<string, string>; values: [string, string][] }[] };
  };
  return Object.fromEntries(
    data.result.map(({ stream, values }) => [
      Object.entries(stream)
        .map(([name, value]) => `${name}=${value}`)
        .sort()
        .join(' '),
      values.map(([, line]) => line.slice(0, 40)).sort(),
    ]),
  );
}
