import * as core from '@actions/core';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { pinDocument } from '../../src/aws/documents.ts';
import { type CommandDocument, shellScript, shellScriptWarning } from '../../src/aws/run-command/send.ts';
import { deployDocument, deployValues, repositoryOf } from '../../src/host/document.ts';
import { type DeployScriptOptions, deployScript } from '../../src/host/script.ts';

/**
 * What is sent to the hosts: parameters for the account's own document, or, without one, a script.
 * @throws UserError when the document differs from the one that the document action publishes
 */
export async function documentFor(
  name: string | undefined,
  options: DeployScriptOptions,
  ssm: SSMClient,
): Promise<CommandDocument> {
  if (name === undefined) {
    core.warning(shellScriptWarning);
    return shellScript(deployScript(options));
  }
  const parameters = deployValues(options);
  const content = deployDocument(repositoryOf(options.image));
  return { name, parameters, pinned: await pinDocument(ssm, { name, content }) };
}
