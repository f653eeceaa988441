import type { LocalHost } from '../../host/local-host.ts';
import { AwsFailure } from '../answers.ts';
import type { Command, Invocation } from './command.ts';
import { resolveDocument, type SendableDocument } from './documents.ts';
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
  OutputS3BucketName?: string;
  OutputS3KeyPrefix?: string;
}

export interface Account {
  id: string;
  hosts: LocalHost[];
  /** Hosts that a command may have; with more, it ends as RateExceeded. */
  pendingLimit: number;
}

/** Checks a SendCommand request as SSM does. Source: SSM API reference, SendCommand. */
export function readSendCommand(
  request: Record<string, unknown>,
  document: SendableDocument,
  account: Account,
): Omit<Command, 'id' | 'region' | 'requested' | 'cancelled'> {
  const body = request as SendCommandBody;
  const { DocumentName = '', Comment = '', InstanceIds = [], Targets = [], Parameters = {} } = body;
  const { TimeoutSeconds = 3600, OutputS3BucketName: bucket, OutputS3KeyPrefix: prefix = '' } = body;
  const resolved = resolveDocument(document, Parameters, DocumentName);
  if (Comment.length > 100) throw invalid('Comment must have length less than or equal to 100');
  if (TimeoutSeconds < 30) throw invalid('TimeoutSeconds must be at least 30');
  if (InstanceIds.length > 50) throw invalid('InstanceIds must have length less than or equal to 50');
  if (InstanceIds.length > 0 === Targets.length > 0) {
    throw invalid('Exactly one of InstanceIds and Targets must be given');
  }
  const chosen = Targets.length > 0 ? matchTargets(account.hosts, Targets) : findOnline(InstanceIds, account);
  const rateExceeded = chosen.length > account.pendingLimit;
  return {
    ...resolved,
    rateExceeded,
    document: DocumentName,
    documentVersion: document.version,
    parameters: Parameters,
    comment: Comment,
    instanceIds: InstanceIds,
    targets: Targets,
    maxConcurrency: body.MaxConcurrency ?? '50',
    maxErrors: body.MaxErrors ?? '0',
    deliverySeconds: TimeoutSeconds,
    ...(bucket && { output: { bucket, prefix } }),
    invocations: rateExceeded ? [] : chosen.map(pending),
  };
}

function pending(host: LocalHost): Invocation {
  return { host, details: 'Pending', stdout: '', stderr: '', exitCode: -1 };
}

/** The call fails when one of the named instances is not registered, running and online; targets skip such instances. */
function findOnline(ids: string[], { hosts, id: account }: Account): LocalHost[] {
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
