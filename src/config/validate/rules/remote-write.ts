import { httpClient } from './http-client.ts';
import { expandAll, given } from './paths.ts';
import { fail, type Rule, type Subject } from './rule.ts';

/** Where the file may configure a Prometheus remote write client, and a Prometheus HTTP client. */
export const REMOTE_WRITE = [
  'ruler.remote_write.client',
  'ruler.remote_write.clients.*',
  'limits_config.ruler_remote_write_config.*',
  'ruler.wal.remotewrite.*',
];

const HTTP_CLIENTS = [
  'pattern_ingester.metric_aggregation.http_client_config',
  'pattern_ingester.pattern_persistence.http_client_config',
];

/** Remote write clients of the ruler. Source: prometheus, config/config.go. */
export const remoteWriteRules: readonly Rule[] = [remoteWrite, httpClients];

function remoteWrite(subject: Subject): void {
  const { config } = subject;
  for (const client of REMOTE_WRITE.flatMap((path) => expandAll(config, path))) {
    if (!given(config, client)) continue;
    if (!given(config, `${client}.url`))
      fail(subject, 'missing-value', client, `${client} needs a url.`, 'Set url.');
    reservedHeaders(subject, `${client}.headers`);
    httpClient(subject, client);
    oneAuth(subject, client);
    sigv4(subject, `${client}.sigv4`);
  }
  sigv4(subject, 'limits_config.ruler_remote_write_sigv4_config');
  const enabled = 'ruler.remote_write.enabled';
  const clients =
    config.keys('ruler.remote_write.clients').length > 0 || given(config, 'ruler.remote_write.client');
  if (config.flag(enabled) && !clients)
    fail(
      subject,
      'missing-value',
      enabled,
      `${enabled} needs a client with a url.`,
      'Add ruler.remote_write.clients, or turn it off.',
    );
}

/** One key of a pair. Source: prometheus/sigv4. */
function sigv4(subject: Subject, block: string): void {
  const { config } = subject;
  if ((config.text(`${block}.access_key`) === '') === (config.text(`${block}.secret_key`) === '')) return;
  fail(
    subject,
    'missing-value',
    block,
    `${block} needs both access_key and secret_key.`,
    'Set the other one too.',
  );
}

const RESERVED = [
  'authorization',
  'host',
  'content-encoding',
  'content-length',
  'content-type',
  'user-agent',
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'www-authenticate',
  'accept-encoding',
  'x-prometheus-remote-write-version',
  'x-prometheus-remote-read-version',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-content-sha256',
];

function reservedHeaders(subject: Subject, headers: string): void {
  for (const name of subject.config.keys(headers)) {
    if (!RESERVED.includes(name.toLowerCase())) continue;
    fail(subject, 'conflict', `${headers}.${name}`, `The header ${name} cannot be set.`, 'Remove it.');
  }
}

function oneAuth(subject: Subject, client: string): void {
  const { config } = subject;
  const ways = ['basic_auth', 'authorization', 'oauth2', 'sigv4', 'azuread', 'google_iam'];
  const used = ways.filter((way) => given(config, `${client}.${way}`));
  if (used.length > 1)
    fail(
      subject,
      'conflict',
      `${client}.${used[1]}`,
      `${client} has ${used.join(' and ')}; one is possible.`,
      'Keep one.',
    );
}

function httpClients(subject: Subject): void {
  for (const client of HTTP_CLIENTS) if (given(subject.config, client)) httpClient(subject, client);
}
