import { defaulted, type InputValues, optional, required } from '../../src/action/inputs.ts';
import { oneOf, text, wholeNumber } from '../../src/action/kinds.ts';
import { bucketName, region } from '../../src/aws/kinds.ts';
import { lokiVersion } from '../../src/loki/kinds.ts';

export const inputs = {
  config: optional(text('the path of a file', 'loki.yaml')),
  bucket: required(bucketName),
  region: required(region),
  'loki-version': required(lokiVersion),
  credentials: defaulted(oneOf('environment', 'instance-profile'), 'environment'),
  replicas: defaulted(wholeNumber('Loki processes', 1, 50), '1'),
  output: optional(text('the path of a file', 'rendered/loki.yaml')),
};

export type RenderInputs = InputValues<typeof inputs>;
