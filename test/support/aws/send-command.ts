import { AwsFailure } from './answers.ts';
import type { Command } from './commands.ts';
import type { LocalHost } from './host.ts';
import { matchTargets, type Target } from './targets.ts';

interface SendCommandBody {
  DocumentName?: string;
  Comment?: string;
  InstanceIds?: string[];
  Targets?: Target[];
  Parameters?: Record<string, string[]>;
  TimeoutSeconds?: number;
  MaxConcurrency?: string;
  MaxErrors?: string;
}

/** The parameters of each document that can be sent. */
const documents: Record<string, Set<string>> = {
  'AWS-RunShellScript': new Set(['commands', 'executionTimeout', 'workingDirectory']),
};

/** Checks a SendCommand request as SSM does. Source: SSM API reference, SendCommand. */
export function readSendCommand(
  request: Record<string, unknown>,
  hosts: LocalHost[],
  account: string,
): Omit<Command, 'id' | 'requested' | 'cancelled'> {
  const body = request as SendCommandBody;
  const { DocumentName = '', Comment = '', InstanceIds = [], Targets = [], Parameters = {} } = body;
  const { TimeoutSeconds = 3600 } = body;
  checkParameters(DocumentName, Parameters);
  if (Comment.length > 100) throw invalid('Comment must have length less than or equal to 100');
  if (TimeoutSeconds < 30) throw invalid('TimeoutSeconds must be at least 30');
  if (InstanceIds.length > 50) throw invalid('InstanceIds must have length less than or equal to 50');
  if (InstanceIds.length > 0 === Targets.length > 0) {
    throw invalid('Exactly one of InstanceIds and Targets must be given');
  }
  const chosen = Targets.length > 0 ? matchTargets(hosts, Targets) : findOnline(InstanceIds, hosts, account);
  return {
    document: DocumentName,
    parameters: Parameters,
    comment: Comment,
    instanceIds: InstanceIds,
    targets: Targets,
    maxConcurrency: body.MaxConcurrency ?? '50',
    maxErrors: body.MaxErrors ?? '0',
    deliverySeconds: TimeoutSeconds,
    invocations: chosen.map((host) => ({ host, details: 'Pending', stdout: '', stderr: '', exitCode: -1 })),
  };
}

function checkParameters(document: string, parameters: Record<string, string[]>): void {
  const known = documents[document];
  if (known === undefined)
    throw new AwsFailure(400, 'InvalidDocument', `Document ${document} does not exist.`);
  const unknown = Object.keys(parameters).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new AwsFailure(
      400,
      'InvalidParameters',
      `Document ${document} does not support parameters: ${unknown.join(', ')}`,
    );
  }
  const seconds = parameters['executionTimeout']?.[0] ?? '3600';
  const asNumber = Number(seconds);
  if (!/^\d+$/.test(seconds) || asNumber < 1 || asNumber > 172_800) {
    throw new AwsFailure(400, 'InvalidParameters', 'Invalid value for parameter executionTimeout');
  }
  if (parameters['commands'] === undefined) {
    throw new AwsFailure(400, 'InvalidParameters', 'Parameter commands is required');
  }
}

/** Instances that are named must be registered, running and online; unlike with targets, one that is not fails the call. */
function findOnline(ids: string[], hosts: LocalHost[], account: string): LocalHost[] {
  const online = hosts.filter(({ state, agent }) => state === 'running' && agent === 'online');
  const missing = ids.filter((id) => !online.some(({ instanceId }) => instanceId === id));
  if (missing.length > 0) {
    throw new AwsFailure(
      400,
      'InvalidInstanceId',
      `Instances [[${missing.join(', ')}]] not in a valid state for account ${account}`,
    );
  }
  return online.filter(({ instanceId }) => ids.includes(instanceId));
}

function invalid(message: string): AwsFailure {
  return new AwsFailure(400, 'ValidationException', `1 validation error detected: ${message}`);
}
