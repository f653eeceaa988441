import type { LocalHost } from '../../host/local-host.ts';
import { AwsFailure } from '../answers.ts';
import { page } from './pages.ts';
import { matchTargets } from './targets.ts';

interface Filter {
  Key: string;
  Values: string[];
}

/** DescribeInstanceInformation: the hosts that ever registered and match every filter. */
export function describeInstances(hosts: LocalHost[], body: Record<string, unknown>): object {
  const { Filters = [], InstanceInformationFilterList = [] } = body as {
    Filters?: Filter[];
    InstanceInformationFilterList?: { key: string; valueSet: string[] }[];
  };
  const old = InstanceInformationFilterList.map(({ key, valueSet }) => ({ Key: key, Values: valueSet }));
  let found = hosts.filter(({ agent }) => agent !== 'never');
  for (const filter of [...Filters, ...old]) found = applyFilter(found, filter);
  if (typeof body['MaxResults'] === 'number' && body['MaxResults'] < 5) {
    throw new AwsFailure(400, 'ValidationException', 'maxResults must be between 5 and 50');
  }
  return page('InstanceInformationList', found.map(information), body);
}

function applyFilter(hosts: LocalHost[], { Key, Values }: Filter): LocalHost[] {
  switch (Key) {
    case 'PingStatus':
      return hosts.filter((host) => Values.includes(pingStatus(host)));
    case 'PlatformTypes':
      return hosts.filter(() => Values.includes('Linux'));
    case 'ResourceType':
      return hosts.filter(() => Values.includes('EC2Instance'));
    default:
      if (Key !== 'InstanceIds' && !Key.startsWith('tag')) {
        throw new AwsFailure(400, 'InvalidInstanceInformationFilterValue', `The filter ${Key} is not valid.`);
      }
      return matchTargets(hosts, [{ Key, Values }]);
  }
}

function pingStatus({ state, agent }: LocalHost): string {
  return state === 'running' && agent === 'online' ? 'Online' : 'ConnectionLost';
}

function information(host: LocalHost): object {
  return {
    InstanceId: host.instanceId,
    PingStatus: pingStatus(host),
    LastPingDateTime: Date.now() / 1000,
    AgentVersion: '3.3.3050.0',
    IsLatestVersion: true,
    PlatformType: 'Linux',
    PlatformName: 'Amazon Linux',
    PlatformVersion: '2023',
    ResourceType: 'EC2Instance',
    IPAddress: '127.0.0.1',
    ComputerName: `${host.instanceId}.local`,
    SourceId: host.instanceId,
    SourceType: 'AWS::EC2::Instance',
  };
}
