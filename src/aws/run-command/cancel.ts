import { CancelCommandCommand, type SSMClient } from '@aws-sdk/client-ssm';

/**
 * Ends a command on every host. The agent kills the script and its process group with SIGKILL; what it was doing is put
 * right on the host by the guard in src/host/deploy.sh. A command that has ended is left as it is.
 * Source: amazon-ssm-agent, agent/executers.
 */
export async function cancelCommand(
  ssm: SSMClient,
  CommandId: string,
  log: (line: string) => void,
): Promise<void> {
  log(`Cancelling command ${CommandId}`);
  await ssm.send(new CancelCommandCommand({ CommandId }));
}
