import type { Period } from '../period.ts';
import type { ConfigChange } from './change.ts';

/** A period of the base, and what it is in the head. */
export interface Match {
  readonly before: Period;
  readonly after: Period | undefined;
}

export function matchPeriods({ base, head, today }: ConfigChange): Match[] {
  const old = base.periods();
  const now = head.periods();
  return old.map((before, i) => {
    const same = now.find(({ from }) => from === before.from);
    return { before, after: same ?? (before.hasBegun(today) ? movedPeriod(old, now[i]) : undefined) };
  });
}

/** The period in the same place, if no old period has its date: its `from` was edited. */
function movedPeriod(old: readonly Period[], candidate: Period | undefined): Period | undefined {
  return old.some(({ from }) => from === candidate?.from) ? undefined : candidate;
}

/** Only periods that have begun have data. */
export function begunMatches(change: ConfigChange): Match[] {
  return matchPeriods(change).filter(({ before }) => before.hasBegun(change.today));
}

/** The periods that have data and are still there. */
export function keptPeriods(change: ConfigChange): { readonly before: Period; readonly after: Period }[] {
  return begunMatches(change).flatMap(({ before, after }) =>
    after === undefined ? [] : [{ before, after }],
  );
}
