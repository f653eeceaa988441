import { X509Certificate } from 'node:crypto';
import {
  type InputType,
  list,
  port,
  Rejected,
  secret,
  text,
  wholeNumber,
} from '../../src/action/input-types.ts';
import { defaulted, type Input, type InputValues, optional, type Rule } from '../../src/action/inputs.ts';
import { documentName, instanceId, region } from '../../src/aws/input-types.ts';
import { instanceCount } from '../../src/aws/targets.ts';
import { defaultReadsPort } from '../../src/host/default-ports.ts';
import type { Labels } from '../../src/loki/usage-message.ts';

const baseUrl: InputType<string> = {
  allowed: 'an http or https address without a path',
  example: 'http://usage.example.com:9090',
  parse: (given) => {
    const url = URL.parse(given);
    if (url === null || !/^https?:$/.test(url.protocol)) throw new Rejected();
    if (url.pathname !== '/' || url.search !== '' || url.username !== '')
      throw new Rejected('only scheme, host and port');
    return url.origin;
  },
};

const certificates: InputType<string> = {
  allowed: 'one or more certificates as PEM',
  example: '${{ steps.deploy.outputs.ca }}',
  parse: (given) => {
    const blocks = given.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    try {
      for (const block of blocks) new X509Certificate(block);
    } catch {
      throw new Rejected();
    }
    if (blocks.length === 0) throw new Rejected();
    return given;
  },
};

const readerName = text('a name of at most 64 letters, digits and _.@-', 'grafana', /^[\w.@-]{1,64}$/);

const readerPassword = secret('a password, from a secret', '${{ secrets.LOKI_READER_PASSWORD }}');

const labels: InputType<Labels> = {
  allowed: '`name=value` pairs, separated by commas or lines',
  example: 'type=verify,environment=check',
  parse: (given) => {
    const pairs = given.split(/[\n,]/).map((pair) => /^\s*([A-Za-z_]\w*)=(\S.*?)\s*$/.exec(pair));
    return Object.fromEntries(
      pairs.map((pair) => {
        if (pair?.[1] === undefined || pair[2] === undefined) throw new Rejected();
        return [pair[1], pair[2]];
      }),
    );
  },
};

export const inputs = {
  url: optional(baseUrl),
  reader: optional(readerName),
  'reader-password': optional(readerPassword),
  'reads-url': optional(baseUrl),
  'reads-port': defaulted(port, String(defaultReadsPort)),
  ca: optional(certificates),
  'instance-ids': optional(list(instanceId)),
  region: optional(region),
  document: optional(documentName),
  port: defaulted(port, '9090'),
  labels: defaulted(labels, 'type=verify,environment=check'),
  timeout: defaulted(wholeNumber('seconds', 1, 3600), '60'),
} satisfies Record<string, Input<unknown>>;

export type VerifyInputs = InputValues<typeof inputs>;

export const rules: readonly Rule<VerifyInputs>[] = [
  instanceCount,
  ({ reader, readerPassword }) =>
    (reader === undefined) === (readerPassword === undefined)
      ? undefined
      : 'reader, reader-password: give both or neither; example: reader: grafana',
  ({ url, instanceIds }) =>
    (url === undefined) === (instanceIds === undefined)
      ? 'url, instance-ids: give one of the two; example: url: http://usage.example.com:9090'
      : undefined,
  ({ instanceIds, region: given }) =>
    instanceIds !== undefined && given === undefined
      ? `region: not given, but \`instance-ids\` needs it; example: ${region.example}`
      : undefined,
];
