import { formatDuration } from '../duration.ts';
import type { Violation } from '../rule.ts';
import type { ConfigChange, GuardRule } from './change.ts';

/** What a newer version cannot do any more, and a person has to see to. */
export const goneRules: readonly GuardRule[] = [
  { name: 'rules-earlier', level: 'warning', find: rulesEarlier },
];

function* rulesEarlier({ base, head, headVersion }: ConfigChange): Iterable<Violation> {
  const path = 'limits_config.ruler_evaluation_delay_duration';
  const delay = base.number(path);
  if (delay === 0 || head.has(path)) return;
  const shown = formatDuration(delay);
  const message = `Rules were evaluated for the time ${shown} ago; Loki ${headVersion} evaluates them for now, when lines may still be on their way.`;
  yield { path: 'ruler', message, fix: `Write \`offset ${shown}\` into the queries of the rules.` };
}
