import { lastUses } from '../aws/access-keys.ts';
import { decide } from './decide.ts';
import { inspect } from './inspect.ts';
import type { RotationDeps, RotationOptions } from './options.ts';
import { type Report, reportOn } from './report.ts';

/** Shows the keys, when each was last used, and what the next `rotate` would do; makes no write. */
export async function status(options: RotationOptions, deps: RotationDeps): Promise<Report> {
  const { identity, state } = await inspect(options, deps);
  const uses = await lastUses(deps.iam, state.keys);
  const decision = decide(state, options);
  return reportOn({ state, decision }, options, { uses, warnings: identity.notes });
}
