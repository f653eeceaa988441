import { oneOf, text, wholeNumber, yesNo } from '../../src/action/input-types.ts';
import { defaulted, type InputValues, invalidInputs, optional, required } from '../../src/action/inputs.ts';
import { bucketName, region } from '../../src/aws/input-types.ts';
import { lokiVersion } from '../../src/loki/input-types.ts';

export const inputs = {
  config: optional(text('the path of a file', 'loki.yaml')),
  bucket: optional(bucketName),
  region: optional(region),
  'loki-version': required(lokiVersion),
  credentials: defaulted(oneOf('environment', 'instance-profile'), 'environment'),
  replicas: defaulted(wholeNumber('Loki processes', 1, 50), '1'),
  'upgrade-from': optional(lokiVersion),
  'period-in-days': defaulted(wholeNumber('days', 1, 90), '7'),
  partial: defaulted(yesNo, 'true'),
  output: optional(text('the path of a file', 'rendered/loki.yaml')),
};

type Values = InputValues<typeof inputs>;

/** What the inputs ask for: a config to deploy, or a newer version of the team's own file. */
export type RenderTask = Values & { task: 'render'; bucket: string; region: string };
export type UpgradeTask = Values & { task: 'upgrade'; upgradeFrom: string; config: string };

/** @throws UserError when what the task needs is not given */
export function taskOf(values: Values): RenderTask | UpgradeTask {
  const { upgradeFrom, config, bucket, region: place } = values;
  const missing: string[] = [];
  if (upgradeFrom !== undefined) {
    if (config !== undefined) return { ...values, task: 'upgrade', upgradeFrom, config };
    missing.push('config: not given; `upgrade-from` needs the file to upgrade');
  } else {
    if (bucket !== undefined && place !== undefined)
      return { ...values, task: 'render', bucket, region: place };
    for (const [name, value] of Object.entries({ bucket, region: place }))
      if (value === undefined) missing.push(`${name}: not given; a config to deploy needs it`);
  }
  throw invalidInputs(missing);
}
