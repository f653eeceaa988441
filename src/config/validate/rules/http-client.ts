import { given } from './paths.ts';
import { fail, type Subject } from './rule.ts';

/** What Prometheus demands of an HTTP client. Source: prometheus/common, config/http_config.go. */
export function httpClient(subject: Subject, client: string): void {
  const { config } = subject;
  const atMostOne = (block: string, ...fields: string[]): void => {
    const set = fields.filter((field) => config.text(`${block}.${field}`) !== '');
    if (set.length > 1)
      fail(
        subject,
        'conflict',
        `${block}.${set[1]}`,
        `${block} has ${set.join(' and ')}; one is possible.`,
        'Keep one.',
      );
  };
  atMostOne(client, 'bearer_token', 'bearer_token_file');
  atMostOne(`${client}.basic_auth`, 'username', 'username_file', 'username_ref');
  atMostOne(`${client}.basic_auth`, 'password', 'password_file', 'password_ref');
  atMostOne(`${client}.authorization`, 'credentials', 'credentials_file', 'credentials_ref');
  const bearer = config.text(`${client}.bearer_token`) + config.text(`${client}.bearer_token_file`) !== '';
  const blocks = ['basic_auth', 'oauth2', 'authorization'].filter((block) =>
    given(config, `${client}.${block}`),
  );
  if (blocks.length + (bearer ? 1 : 0) > 1)
    fail(subject, 'conflict', client, `${client} has more than one way to authenticate.`, 'Keep one.');
  if (config.text(`${client}.authorization.type`).trim().toLowerCase() === 'basic')
    fail(
      subject,
      'conflict',
      `${client}.authorization.type`,
      'authorization.type cannot be basic.',
      'Use basic_auth.',
    );
  if (given(config, `${client}.oauth2`)) oauth2(subject, `${client}.oauth2`, atMostOne);
  tls(subject, `${client}.tls_config`);
  if (given(config, `${client}.oauth2`)) tls(subject, `${client}.oauth2.tls_config`);
  if (config.atLeast('2.9')) proxy(subject, client);
  if (config.atLeast('2.9') && given(config, `${client}.oauth2`)) proxy(subject, `${client}.oauth2`);
}

function oauth2(
  subject: Subject,
  block: string,
  atMostOne: (block: string, ...fields: string[]) => void,
): void {
  const { config } = subject;
  for (const field of ['client_id', 'token_url']) {
    if (config.text(`${block}.${field}`) === '')
      fail(subject, 'missing-value', block, `${block} needs ${field}.`, `Set ${field}.`);
  }
  const jwt = config.text(`${block}.grant_type`) === 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  if (jwt)
    atMostOne(block, 'client_certificate_key', 'client_certificate_key_file', 'client_certificate_key_ref');
  else atMostOne(block, 'client_secret', 'client_secret_file', 'client_secret_ref');
  const algorithm = config.text(`${block}.signature_algorithm`);
  if (jwt && !['', 'RS256', 'RS384', 'RS512'].includes(algorithm))
    fail(
      subject,
      'invalid-choice',
      `${block}.signature_algorithm`,
      `${block}.signature_algorithm: ${algorithm} is not known.`,
      'Use RS256, RS384 or RS512.',
    );
}

function tls(subject: Subject, block: string): void {
  const { config } = subject;
  if (!given(config, block)) return;
  const used = (kind: string) =>
    [kind, `${kind}_file`, `${kind}_ref`].filter((field) => config.text(`${block}.${field}`) !== '');
  for (const kind of ['ca', 'cert', 'key']) {
    if (used(kind).length > 1 && config.atLeast('2.9'))
      fail(
        subject,
        'conflict',
        block,
        `${block} has ${used(kind).join(' and ')}; one is possible.`,
        'Keep one.',
      );
  }
  if (config.atLeast('2.9') && used('cert').length > 0 !== used('key').length > 0)
    fail(
      subject,
      'missing-value',
      block,
      `${block} needs both a certificate and its key.`,
      'Set the other one too.',
    );
}

function proxy(subject: Subject, block: string): void {
  const { config } = subject;
  const url = config.text(`${block}.proxy_url`) !== '';
  const environment = config.flag(`${block}.proxy_from_environment`);
  const excluded = config.text(`${block}.no_proxy`) !== '';
  const headers = config.keys(`${block}.proxy_connect_header`).length > 0;
  if (environment && (url || excluded))
    fail(
      subject,
      'conflict',
      block,
      `${block}.proxy_from_environment excludes proxy_url and no_proxy.`,
      'Keep one.',
    );
  if (!environment && !given(config, `${block}.proxy_url`) && excluded)
    fail(
      subject,
      'missing-value',
      `${block}.no_proxy`,
      `${block}.no_proxy needs proxy_url.`,
      'Set proxy_url.',
    );
  if (headers && !environment && !url)
    fail(
      subject,
      'missing-value',
      `${block}.proxy_connect_header`,
      `${block}.proxy_connect_header needs proxy_url.`,
      'Set proxy_url.',
    );
}
