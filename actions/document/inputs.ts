import { keyValues, list, oneOf } from '../../src/action/input-types.ts';
import { defaulted, type InputValues, optional, type Rule, required } from '../../src/action/inputs.ts';
import { documentName, imageRepository, instanceId, region } from '../../src/aws/input-types.ts';
import { targetRules } from '../../src/aws/targets.ts';

export const inputs = {
  region: required(region),
  mode: defaulted(oneOf('apply', 'plan'), 'apply'),
  'deploy-document': defaulted(documentName, 'loki-host-deploy'),
  'verify-document': defaulted(documentName, 'loki-host-verify'),
  'image-repository': defaulted(imageRepository, 'grafana/loki'),
  'instance-ids': optional(list(instanceId)),
  targets: optional(keyValues('`tag:Key=Value` lines', 'tag:Role=loki')),
};

export type DocumentInputs = InputValues<typeof inputs>;

export const rules: readonly Rule<DocumentInputs>[] = targetRules;
