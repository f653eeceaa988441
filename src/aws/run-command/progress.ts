import type { CommandInvocation } from '@aws-sdk/client-ssm';
import { detailsOf, hasEnded } from './meanings.ts';

/** Hosts that are named; more than these are counted. */
const named = 3;

/** `InProgress: i-1; Pending: i-2, i-3, i-4 and 2 more; 1 of 7 hosts have ended (20 s)`. */
export function describeProgress(listed: CommandInvocation[], waitedMs: number): string {
  const byState = Map.groupBy(
    listed.filter(({ Status }) => !hasEnded(Status)),
    detailsOf,
  );
  const states = [...byState].map(([state, hosts]) => {
    const names = hosts.slice(0, named).map(({ InstanceId }) => InstanceId ?? '');
    const more = hosts.length > named ? ` and ${hosts.length - named} more` : '';
    return `${state}: ${names.join(', ')}${more}`;
  });
  const ended = listed.filter(({ Status }) => hasEnded(Status)).length;
  const counted = listed.length > 1 ? `; ${ended} of ${listed.length} hosts have ended` : '';
  return `${states.join('; ') || 'not listed yet'}${counted} (${Math.round(waitedMs / 1000)} s)`;
}
