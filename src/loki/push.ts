import { messageOf, UserError } from '../action/errors.ts';
import { type Clock, poll } from '../poll.ts';
import { type Answer, get } from './get.ts';
import type { UsageMessage } from './usage-message.ts';

/** The clients' own limit: what takes longer is lost to them. */
const clientTimeoutMs = 500;

export interface Delivery {
  /** Until Loki answered 204, in milliseconds. */
  pushMs: number;
  /** From the push until a query found the message. */
  visibleMs: number;
}

export interface Reader {
  name: string;
  password: string;
  /** Where the password is sent: `https://HOST:PORT`, without a path. */
  url: string;
  /** Certificates to trust there, as PEM, in place of those that the runner trusts. */
  ca?: string | undefined;
}

export interface DeliveryOptions {
  /** `http://HOST:PORT`, without a path. */
  url: string;
  message: UsageMessage;
  /** Who may read through the gateway. */
  reader?: Reader | undefined;
  /** Until the message must be found. */
  timeoutMs: number;
  clock: Clock;
  signal: AbortSignal;
  log(line: string): void;
}

/**
 * Pushes a message exactly as an installed client does (plain POST, 0.5 s, no retry, no redirect, only 204 counts) and waits
 * until a query finds it.
 * @throws UserError saying what Loki, or whatever stands in front of it, answered.
 */
export async function deliver(options: DeliveryOptions): Promise<Delivery> {
  const { url, message, reader, clock, timeoutMs, signal, log } = options;
  const started = clock.now();
  await push(url, message, signal);
  const pushMs = Math.round(clock.now() - started);
  log(`Pushed in ${pushMs} ms`);
  let last = '';
  const found = await poll({ every: 200, timeout: timeoutMs, clock, signal }, async () => {
    const answer = await search({ url, message, reader, signal });
    last = answer.problem ?? 'no such message yet';
    return answer.found ? true : undefined;
  });
  if (found === undefined) {
    throw new UserError(
      `${url} took the message (204) but did not find it again within ${timeoutMs / 1000} s; the last answer was: ${last}. Look at Loki's log on the host: docker logs loki-a, or loki-b`,
    );
  }
  return { pushMs, visibleMs: Math.round(clock.now() - started) };
}

async function push(url: string, message: UsageMessage, signal: AbortSignal): Promise<void> {
  const endpoint = `${url}/loki/api/v1/push`;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: message.body,
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(clientTimeoutMs)]),
  }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new UserError(`${endpoint} ${unreachable(error)}`, { cause: error });
  });
  if (response.status === 204) return;
  throw new UserError(
    `${endpoint} answered ${response.status}, and clients count only 204. ${await meaning(response)}`,
  );
}

function unreachable(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `did not answer within ${clientTimeoutMs / 1000} s, the time clients give it. Check that the port is open to this runner and Loki is ready.`;
  }
  return `could not be reached (${messageOf(error instanceof Error ? (error.cause ?? error) : error)}). Check the address, the security group and that Loki runs.`;
}

async function meaning(response: Response): Promise<string> {
  const text = (await response.text()).trim().slice(0, 300);
  if (response.status >= 300 && response.status < 400) {
    return 'Clients follow no redirect: serve this path over plain HTTP on this very address.';
  }
  if (response.status === 401 || response.status === 403)
    return 'Clients send no credentials: the push path must be open.';
  if (response.status === 429) return `A rate limit was reached: ${text}`;
  return text === '' ? 'It gave no reason.' : `It said: ${text}`;
}

async function search({
  url,
  message,
  reader,
  signal,
}: Pick<DeliveryOptions, 'url' | 'message' | 'reader' | 'signal'>): Promise<{
  found: boolean;
  problem?: string;
}> {
  const range = { start: String(message.timestamp - 1n), end: String(message.timestamp + 1_000_000_000n) };
  const parameters = new URLSearchParams({ query: message.query, limit: '1', ...range });
  const readsUrl = reader?.url ?? url;
  try {
    const { status, text } = await get(`${readsUrl}/loki/api/v1/query_range?${parameters}`, {
      headers: reader === undefined ? {} : { Authorization: basic(reader) },
      ca: reader?.ca,
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    });
    refuseClosed(url, { status, text }, reader);
    if (status !== 200) return { found: false, problem: `${status} ${text.slice(0, 200)}` };
    return { found: holdsEntry(text, message.runId) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof UserError) throw error;
    refuseUntrusted(readsUrl, error);
    return { found: false, problem: messageOf(error) };
  }
}

/** @throws UserError where the certificate is not one to trust: waiting does not change that. */
function refuseUntrusted(url: string, error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/CERT|SELF_SIGNED|ISSUER|ALTNAME|UNABLE_TO_VERIFY/.test(code)) return;
  throw new UserError(
    `The password of the reader was not sent: the certificate of ${url} cannot be trusted (${messageOf(error)}). Give the output \`ca\` of the deploy as \`ca\`, and the name that is used here as \`reads-names\` of the deploy.`,
    { cause: error },
  );
}

/** @throws UserError where the gateway lets nobody read, or not this reader: waiting does not change that. */
function refuseClosed(url: string, { status, text }: Answer, reader: Reader | undefined): void {
  if (status === 403) {
    throw new UserError(
      `${url} took the message (204), but refuses reads (403): ${text.trim().slice(0, 200)}. Give \`reader\` and \`reader-password\`, which are sent over TLS, or check on the hosts with \`instance-ids\`.`,
    );
  }
  if (status === 401) {
    const whose = reader === undefined ? 'none was given' : `that of ${reader.name} does not fit`;
    throw new UserError(
      `${url} took the message (204), but reads need a password there, and ${whose}. Give \`reader\` and \`reader-password\` as the parameter of the host's readers has them, or check on the hosts with \`instance-ids\`.`,
    );
  }
  if (status === 404) {
    throw new UserError(
      `${url} took the message (204), but lets nobody read (404). Deploy with \`readers-parameter\`, or check on the hosts with \`instance-ids\`.`,
    );
  }
}

function basic({ name, password }: Reader): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

/** A page of something else in front of Loki may repeat the query; an entry is in a stream's values. */
function holdsEntry(text: string, runId: string): boolean {
  const { data } = JSON.parse(text) as { data?: { result?: { values?: [string, string][] }[] } };
  return (data?.result ?? []).some(({ values }) => values?.some(([, line]) => line.includes(runId)));
}
