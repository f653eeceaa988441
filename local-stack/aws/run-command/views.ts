import { type Command, hasEnded, type Invocation, statusOf, summarize } from './command.ts';
import { outputKey } from './output-upload.ts';

/** Characters of output that SSM keeps. Source: SSM API reference, GetCommandInvocation and CommandPlugin. */
const limits = { stdout: 24_000, stderr: 8_000, listed: 2_500 };

/** The answer of GetCommandInvocation. There is no output before the script has ended. */
export function invocationOutput(command: Command, invocation: Invocation): object {
  const { details, started, finished, exitCode, stdout, stderr, host } = invocation;
  const ended = hasEnded(invocation);
  return {
    CommandId: command.id,
    InstanceId: host.instanceId,
    Comment: command.comment,
    DocumentName: command.document,
    DocumentVersion: command.documentVersion,
    PluginName: 'aws:runShellScript',
    ResponseCode: exitCode,
    ExecutionStartDateTime: started?.toISOString() ?? '',
    ExecutionElapsedTime: started && finished ? elapsed(started, finished) : '',
    ExecutionEndDateTime: started && finished ? finished.toISOString() : '',
    Status: statusOf(details),
    StatusDetails: details,
    StandardOutputContent: ended ? stdout.slice(0, limits.stdout) : '',
    StandardOutputUrl: outputUrl(command, invocation, 'stdout'),
    StandardErrorContent: ended ? stderr.slice(0, limits.stderr) : '',
    StandardErrorUrl: outputUrl(command, invocation, 'stderr'),
    CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
  };
}

function outputUrl(command: Command, invocation: Invocation, stream: 'stdout' | 'stderr'): string {
  const { output, region } = command;
  if (output === undefined) return '';
  return `https://s3.${region}.amazonaws.com/${output.bucket}/${outputKey(command, invocation, stream)}`;
}

/** One entry of ListCommandInvocations. */
export function listedInvocation(command: Command, invocation: Invocation, details: boolean): object {
  const { host } = invocation;
  return {
    CommandId: command.id,
    InstanceId: host.instanceId,
    InstanceName: '',
    Comment: command.comment,
    DocumentName: command.document,
    DocumentVersion: command.documentVersion,
    RequestedDateTime: seconds(command.requested),
    Status: statusOf(invocation.details),
    StatusDetails: invocation.details,
    StandardOutputUrl: '',
    StandardErrorUrl: '',
    CommandPlugins: details ? [plugin(invocation)] : [],
  };
}

function plugin(invocation: Invocation): object {
  const { details, exitCode, started, finished, stdout, stderr } = invocation;
  const output = stderr === '' ? stdout : `${stdout}\n----------ERROR-------\n${stderr}`;
  return {
    Name: 'aws:runShellScript',
    Status: statusOf(details),
    StatusDetails: details,
    ResponseCode: exitCode,
    ...(started && { ResponseStartDateTime: seconds(started) }),
    ...(finished && { ResponseFinishDateTime: seconds(finished) }),
    Output: hasEnded(invocation) ? output.slice(0, limits.listed) : '',
  };
}

/** One entry of ListCommands, which is also the answer of SendCommand. */
export function listedCommand(command: Command): object {
  const { invocations } = command;
  const count = (...wanted: string[]) => invocations.filter(({ details }) => wanted.includes(details)).length;
  return {
    CommandId: command.id,
    DocumentName: command.document,
    DocumentVersion: command.documentVersion,
    Comment: command.comment,
    Parameters: command.parameters,
    InstanceIds: command.instanceIds,
    Targets: command.targets,
    RequestedDateTime: seconds(command.requested),
    ExpiresAfter: seconds(command.requested) + command.deliverySeconds,
    ...summarize(command),
    MaxConcurrency: command.maxConcurrency,
    MaxErrors: command.maxErrors,
    TargetCount: invocations.length,
    CompletedCount: invocations.filter(hasEnded).length,
    ErrorCount: count('Failed', 'ExecutionTimedOut'),
    DeliveryTimedOutCount: count('DeliveryTimedOut'),
    TimeoutSeconds: command.deliverySeconds,
  };
}

/** Time as in SSM's JSON: seconds since 1970. */
function seconds(time: Date): number {
  return time.getTime() / 1000;
}

/** ISO 8601 duration: `PT1.25S`. */
function elapsed(started: Date, finished: Date): string {
  return `PT${(finished.getTime() - started.getTime()) / 1000}S`;
}
