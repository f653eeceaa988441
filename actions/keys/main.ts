import * as core from '@actions/core';
import { systemClock } from '../../src/poll.ts';
import type { Outcome } from '../../src/rotation/outcome.ts';
import { badge } from '../../src/rotation/report.ts';
import { rotationDeps, rotationOptions } from './deps.ts';
import type { KeysInputs } from './inputs.ts';
import { perform } from './perform.ts';
import { summarize } from './summary.ts';

export async function main(values: KeysInputs, signal: AbortSignal): Promise<void> {
  const options = rotationOptions(values);
  const deps = rotationDeps(values, options, { clock: systemClock, signal, log: core.info });
  const done = await perform(values.mode, options, deps);
  const { verdict, attention } = done.outcome;
  for (const warning of done.warnings) core.warning(warning);
  if (attention !== undefined) core.warning(attention);
  setOutputs(done.outcome, options.parameter);
  core.info(verdict);
  await summarize(done);
}

function setOutputs(outcome: Outcome, parameter: string): void {
  core.setOutput('rotated', outcome.rotated);
  core.setOutput('access-key-id', outcome.current?.id ?? '');
  core.setOutput('previous-key-id', outcome.previous?.id ?? '');
  core.setOutput('previous-key-state', outcome.previous?.state ?? 'none');
  core.setOutput('key-age-days', outcome.ageDays ?? '');
  core.setOutput('parameter', parameter);
  core.setOutput('next-step', outcome.nextStep);
  core.setOutput('attention', outcome.attention ?? '');
  core.setOutput('badge', JSON.stringify(badge(outcome)));
}
