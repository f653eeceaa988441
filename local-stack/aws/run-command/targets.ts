import type { LocalHost } from '../../host/local-host.ts';

/** One of Run Command's `Targets`: a host must match all of them, with any of the values. */
export interface Target {
  Key: string;
  Values: string[];
}

/** The hosts that match, of those that ever registered with SSM. */
export function matchTargets(hosts: LocalHost[], targets: Target[]): LocalHost[] {
  return hosts.filter((host) => host.agent !== 'never' && targets.every((target) => matches(host, target)));
}

function matches({ instanceId, tags }: LocalHost, { Key, Values }: Target): boolean {
  if (Key === 'InstanceIds') return Values.includes(instanceId);
  if (Key === 'tag-key') return Values.some((key) => key in tags);
  const tag = /^tag:(.+)$/.exec(Key)?.[1];
  return tag !== undefined && Values.includes(tags[tag] ?? '');
}
