import { describeChange, type PendingChange } from '../../aws/changes.ts';
import type { RotationDeps } from '../options.ts';
import { lookAgainMs, shownWithinMs } from '../own-work.ts';

/** What a run changed of the user last, and until when that may not be shown. */
export interface Changed {
  settings: string;
  until: number;
}

/** Sets up the user; what was changed a moment ago, and is not shown yet, is not changed again. */
export async function changeUser(
  pending: PendingChange[],
  last: Changed | undefined,
  { clock, signal, log }: RotationDeps,
): Promise<Changed> {
  const settings = pending.map(({ change }) => change.setting).join();
  if (last?.settings === settings && clock.now() < last.until) {
    log(`IAM does not show yet what was changed: ${settings}`);
    await clock.sleep(lookAgainMs, signal);
    return last;
  }
  for (const { change, apply } of pending) {
    log(describeChange(change));
    await apply();
  }
  return { settings, until: clock.now() + shownWithinMs };
}
