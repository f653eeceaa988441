import {
  DescribeInstanceInformationCommand,
  type InstanceInformation,
  type SSMClient,
} from '@aws-sdk/client-ssm';
import { UserError } from '../action/errors.ts';
import { poll, type Waiting } from '../poll.ts';
import { unlessCode, unlessTransient } from './errors.ts';
import { notAnInstance } from './input-types.ts';
import { allPages } from './pages.ts';

/** Which hosts: by id, or every one that has all these tags. */
export type Targets = { instanceIds: string[] } | { tags: Record<string, string> };

export interface WaitDeps extends Waiting {
  ssm: SSMClient;
}

/** An agent was seen to register up to 300 s after its instance started. */
const registrationMs = 300_000;

/**
 * Waits until the agent of every target is online, so that a command reaches all of them.
 * @returns the ids of the hosts.
 * @throws UserError naming each host that is not online, when its agent was last heard from, and what to check.
 */
export async function waitUntilOnline(
  targets: Targets,
  timeoutMs: number,
  deps: WaitDeps,
): Promise<string[]> {
  let found: InstanceInformation[] = [];
  const online = await poll(
    { every: 3_000, timeout: Math.min(timeoutMs, registrationMs), ...deps },
    async (waitedMs) => {
      const answer = await unlessTransient(describe(targets, deps.ssm), deps.log);
      if (answer === undefined) return undefined;
      found = answer;
      refuseOthers(found);
      const problems = offline(targets, found);
      if (problems.length === 0) return idsOf(found);
      deps.log(`waiting for SSM agents: ${problems.join('; ')} (${Math.round(waitedMs / 1000)} s)`);
      return undefined;
    },
  );
  if (online !== undefined) return online;
  throw new UserError(
    `Not every host can be reached over SSM; nothing was sent. ${offline(targets, found).join('; ')}. ` +
      'Check that the instance runs, is in this region, has the SSM agent and an instance profile with the policy of the hosts’ role (actions/deploy/README.md), and can reach the ssm endpoint.',
  );
}

/** Tags as SSM takes them wherever it selects instances. */
export function tagFilters(tags: Record<string, string>): { Key: string; Values: string[] }[] {
  return Object.entries(tags).map(([key, value]) => ({ Key: `tag:${key}`, Values: [value] }));
}

async function describe(targets: Targets, ssm: SSMClient): Promise<InstanceInformation[]> {
  const Filters =
    'tags' in targets ? tagFilters(targets.tags) : [{ Key: 'InstanceIds', Values: targets.instanceIds }];
  const pages = await allPages((NextToken) => {
    const command = new DescribeInstanceInformationCommand({ Filters, NextToken, MaxResults: 50 });
    // It may answer with this error for an unknown instance, in place of an empty list. Source: SSM API reference.
    return unlessCode(ssm.send(command), 'InvalidInstanceId');
  });
  return pages?.flatMap(({ InstanceInformationList = [] }) => InstanceInformationList) ?? [];
}

/** Tags may be on managed nodes outside EC2, too. @throws UserError */
function refuseOthers(found: InstanceInformation[]): void {
  const others = idsOf(found).filter((id) => id.startsWith('mi-'));
  if (others.length === 0) return;
  throw new UserError(
    `${others.join(', ')}: ${notAnInstance}. Nothing was sent. Give tags that only EC2 instances have.`,
  );
}

/** One phrase per host that a command would not reach now. */
function offline(targets: Targets, found: InstanceInformation[]): string[] {
  const notOnline = found
    .filter(({ PingStatus }) => PingStatus !== 'Online')
    .map(({ InstanceId, PingStatus, LastPingDateTime }) => {
      const last =
        LastPingDateTime === undefined ? '' : `, last heard from at ${LastPingDateTime.toISOString()}`;
      return `${InstanceId} is ${PingStatus === 'ConnectionLost' ? 'stopped or offline' : PingStatus}${last}`;
    });
  if ('tags' in targets) {
    const wanted = Object.entries(targets.tags).map((pair) => pair.join('='));
    return found.length === 0 ? [`no registered instance has the tags ${wanted.join(', ')}`] : notOnline;
  }
  const known = new Set(idsOf(found));
  const unknown = targets.instanceIds
    .filter((id) => !known.has(id))
    .map((id) => `${id} is not registered with SSM`);
  return [...unknown, ...notOnline];
}

function idsOf(found: InstanceInformation[]): string[] {
  return found.flatMap(({ InstanceId }) => InstanceId ?? []);
}
