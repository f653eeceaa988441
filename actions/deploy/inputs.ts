import {
  addressOrNetwork,
  hostNameOrAddress,
  keyValues,
  list,
  oneOf,
  port,
  text,
  wholeNumber,
} from '../../src/action/input-types.ts';
import { defaulted, type InputValues, optional, type Rule, required } from '../../src/action/inputs.ts';
import {
  bucketName,
  documentName,
  hostCount,
  instanceId,
  parameterName,
  region,
} from '../../src/aws/input-types.ts';
import { targetRules } from '../../src/aws/targets.ts';
import { defaultReadsPort } from '../../src/host/default-ports.ts';
import { lokiVersion } from '../../src/loki/input-types.ts';

export const inputs = {
  region: required(region),
  'instance-ids': optional(list(instanceId)),
  targets: optional(keyValues('`tag:Key=Value` lines', 'tag:Role=loki')),
  config: optional(text('the path of a file', 'loki.yaml')),
  'loki-version': required(lokiVersion),
  upgrade: defaulted(oneOf('refuse', 'stepwise'), 'refuse'),
  image: optional(text('a container image', 'grafana/loki:3.7.6', /^[\w][\w.:/@-]{0,254}$/)),
  document: optional(documentName),
  'credentials-parameter': optional(parameterName),
  'readers-parameter': optional(parameterName),
  'reads-port': defaulted(port, String(defaultReadsPort)),
  'plain-reads': optional(list(addressOrNetwork)),
  'reads-names': optional(list(hostNameOrAddress)),
  'certificate-parameter': optional(parameterName),
  rollback: optional(
    text('`previous` or the name of a release', 'previous', /^(previous|\d{8}T\d{6}Z-[0-9a-f]{8})$/),
  ),
  port: defaulted(port, '9090'),
  timeout: defaulted(wholeNumber('seconds', 5, 86_400), '900'),
  'delivery-timeout': defaulted(wholeNumber('seconds', 30, 172_800), '120'),
  'max-concurrency': defaulted(hostCount(1), '1'),
  'max-errors': defaulted(hostCount(0), '0'),
  'output-bucket': optional(bucketName),
  comment: optional(text('one line of at most 80 characters', 'Deploy Loki 3.7.6', /^[^\r\n]{1,80}$/)),
};

/** The name of the state that tells the `post` stage which command to cancel. */
export const commandState = 'command-id';

export type DeployInputs = InputValues<typeof inputs>;

export const rules: readonly Rule<DeployInputs>[] = [
  ...targetRules,
  ({ config, rollback }) =>
    (config === undefined) === (rollback === undefined)
      ? 'config, rollback: give one of the two, a config to deploy or a release to roll back to; example: config: loki.yaml'
      : undefined,
  ({ port: pushes, readsPort }) =>
    readsPort === pushes
      ? `reads-port: ${pushes} is the port for pushes, and reads take one with TLS; example: reads-port: ${defaultReadsPort}`
      : undefined,
];
