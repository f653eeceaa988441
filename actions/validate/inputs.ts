import { oneOf, wholeNumber, yesNo } from '../../src/action/input-types.ts';
import { defaulted, type InputValues, optional, required } from '../../src/action/inputs.ts';
import { lokiVersion } from '../../src/loki/input-types.ts';
import { allowances, gitRef, globs } from '../../src/validation/input-types.ts';

export const inputs = {
  files: required(globs),
  'loki-version': required(lokiVersion),
  'base-loki-version': optional(lokiVersion),
  partial: defaulted(yesNo, 'false'),
  'for-deploy': defaulted(yesNo, 'false'),
  // The runner fills in the base of the pull request. Empty is a choice: no guard.
  'base-ref': { ...optional(gitRef), fallback: '${{ github.base_ref }}' },
  'fail-on': defaulted(oneOf('error', 'warning', 'never'), 'error'),
  allow: optional(allowances),
  loki: defaulted(oneOf('auto', 'off', 'require'), 'auto'),
  'bucket-expiry-days': optional(wholeNumber('days', 1, 36_500)),
  hosts: optional(wholeNumber('hosts', 1, 50)),
};

export type ValidateInputs = InputValues<typeof inputs>;
