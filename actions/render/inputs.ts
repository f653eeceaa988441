import { oneOf, text, wholeNumber, yesNo } from '../../src/action/input-types.ts';
import { defaulted, type InputValues, invalidInputs, optional, required } from '../../src/action/inputs.ts';
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

/** What the inputs ask for: a config to deploy, or the team's own file for a newer version. */
export type RenderTask = RenderInputs & { task: 'render'; bucket: string; region: string };
export type UpgradeTask = RenderInputs & { task: 'upgrade'; upgradeFrom: string; config: string };

/** @throws UserError when an input that the task needs is missing */
export function taskOf(values: RenderInputs): RenderTask | UpgradeTask {
  return values.upgradeFrom === undefined ? renderTask(values) : upgradeTask(values, values.upgradeFrom);
}

function renderTask(values: RenderInputs): RenderTask {
  const { bucket, region } = values;
  if (bucket !== undefined && region !== undefined) return { ...values, task: 'render', bucket, region };
  const missing = Object.entries({ bucket, region }).filter(([, value]) => value === undefined);
  throw invalidInputs(missing.map(([name]) => `${name}: not given, but a config to deploy needs it`));
}

function upgradeTask(values: RenderInputs, upgradeFrom: string): UpgradeTask {
  const { config } = values;
  if (config !== undefined) return { ...values, task: 'upgrade', upgradeFrom, config };
  throw invalidInputs(['config: not given, but `upgrade-from` needs the file to upgrade']);
}
