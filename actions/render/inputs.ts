import { oneOf, text, wholeNumber, yesNo } from '../../src/action/input-types.ts';
import { defaulted, type InputValues, optional, type Rule, required } from '../../src/action/inputs.ts';
import { region as awsRegion, bucketName } from '../../src/aws/input-types.ts';
import { lokiVersion } from '../../src/loki/input-types.ts';

export const inputs = {
  config: optional(text('the path of a file', 'loki.yaml')),
  bucket: optional(bucketName),
  region: optional(awsRegion),
  'loki-version': required(lokiVersion),
  credentials: defaulted(oneOf('environment', 'instance-profile'), 'environment'),
  replicas: defaulted(wholeNumber('Loki processes', 1, 50), '1'),
  'upgrade-from': optional(lokiVersion),
  'period-in-days': defaulted(wholeNumber('days', 1, 90), '7'),
  partial: defaulted(yesNo, 'true'),
  output: optional(text('the path of a file', 'rendered/loki.yaml')),
};

export type RenderInputs = InputValues<typeof inputs>;

const missing = (name: string, what: string) => `${name}: not given, but ${what}`;

export const rules: readonly Rule<RenderInputs>[] = [
  ({ upgradeFrom, bucket }) =>
    upgradeFrom === undefined && bucket === undefined
      ? missing('bucket', 'a config to deploy needs it')
      : undefined,
  ({ upgradeFrom, region }) =>
    upgradeFrom === undefined && region === undefined
      ? missing('region', 'a config to deploy needs it')
      : undefined,
  ({ upgradeFrom, config }) =>
    upgradeFrom !== undefined && config === undefined
      ? missing('config', '`upgrade-from` needs the file to upgrade')
      : undefined,
];

/** What the inputs ask for: a config to deploy, or the team's own file for a newer version. */
export type RenderTask = RenderInputs & { task: 'render'; bucket: string; region: string };
export type UpgradeTask = RenderInputs & { task: 'upgrade'; upgradeFrom: string; config: string };

/** @throws Error where the inputs do not keep the rules. */
export function taskOf(values: RenderInputs): RenderTask | UpgradeTask {
  const { upgradeFrom, config, bucket, region } = values;
  if (upgradeFrom !== undefined && config !== undefined) {
    return { ...values, task: 'upgrade', upgradeFrom, config };
  }
  if (bucket !== undefined && region !== undefined) return { ...values, task: 'render', bucket, region };
  throw new Error('The inputs of render were not checked.');
}
