import * as core from '@actions/core';
import { UserError } from '../../src/action/errors.ts';
import { otherAccess } from '../../src/aws/other-access.ts';
import { findUser } from '../../src/aws/storage-user.ts';
import { systemClock } from '../../src/poll.ts';
import type { RotationDeps, RotationOptions } from '../../src/rotation/options.ts';
import { remove } from '../../src/rotation/remove.ts';
import type { Report } from '../../src/rotation/report.ts';
import { retire } from '../../src/rotation/retire.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { status } from '../../src/rotation/status.ts';
import type { KeysInputs } from './inputs.ts';
import { rotationDeps, rotationOptions } from './setup.ts';
import { summarize, summarizeFailure } from './summary.ts';

const modes = { rotate, retire, status, plan: status, remove };

export async function main(values: KeysInputs, signal: AbortSignal): Promise<void> {
  const deps = rotationDeps(values, { clock: systemClock, signal, log: core.info });
  const user = values.user ?? (await findUser(deps.iam, values.bucket));
  const options = rotationOptions(values, user);
  const report = await run(values.mode, options, deps).catch(async (error: unknown) => {
    if (error instanceof UserError) await summarizeFailure(error);
    throw error;
  });
  for (const warning of report.warnings) core.warning(warning);
  if (report.attention !== undefined) core.warning(report.attention);
  core.setOutput('user', (user.path === '/' ? '' : user.path) + user.name);
  setOutputs(report, options.parameter);
  await summarize(report);
}

/** Everything that a run does before it prints. */
export async function run(
  mode: KeysInputs['mode'],
  options: RotationOptions,
  deps: RotationDeps,
): Promise<Report> {
  const report = await modes[mode](options, deps);
  if (mode === 'retire' || mode === 'remove') return report;
  const { name } = options.identity;
  const others = await otherAccess(deps.iam, name);
  if (others.length === 0) return report;
  const warning = `${name} has ${others.join(', ')}, so its keys may do more than reach the bucket.`;
  return { ...report, warnings: [...report.warnings, warning] };
}

function setOutputs(report: Report, parameter: string): void {
  core.setOutput('rotated', report.rotated);
  core.setOutput('access-key-id', report.current?.id ?? '');
  core.setOutput('previous-key-id', report.previous?.id ?? '');
  core.setOutput('previous-key-state', report.previous?.state ?? 'none');
  core.setOutput('key-age-days', report.ageDays ?? '');
  core.setOutput('parameter', parameter);
  core.setOutput('next-step', report.nextStep);
  core.setOutput('attention', report.attention ?? '');
  core.setOutput('badge', JSON.stringify(badge(report)));
}

/**
 * A badge that shows the key's age, for https://shields.io/endpoint.
 * Source: shields.io, "Endpoint Badge" (schemaVersion 1).
 */
function badge({ ageDays, nextStep, attention }: Report): object {
  const isCalm = nextStep === 'none' || nextStep === 'wait';
  const age = ageDays === undefined ? 'none' : `${ageDays} ${ageDays === 1 ? 'day' : 'days'} old`;
  return {
    schemaVersion: 1,
    label: 'Loki key',
    message: nextStep === 'rotate' ? `${age}, due` : age,
    color: attention !== undefined ? 'red' : isCalm ? 'green' : 'yellow',
  };
}
