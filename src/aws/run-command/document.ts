import * as core from '@actions/core';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { type PinnedVersion, pinDocument } from '../documents.ts';

/** What is run: an SSM document and the values of its parameters. Run Command's history shows them: no secrets. */
export interface CommandDocument {
  name: string;
  /** The version that was checked: SSM refuses the command where the document has changed since. */
  pinned?: PinnedVersion;
  parameters: Record<string, string>;
}

/** The same task as a script, and as a document of the account with the values of its parameters. */
export interface HostTask {
  script: () => string;
  content: () => string;
  parameters: () => Record<string, string>;
}

/** A shell script of the caller's own, run as root by `sh`. */
export function shellScript(script: string): CommandDocument {
  return { name: 'AWS-RunShellScript', parameters: { commands: script } };
}

const shellScriptWarning =
  '`document` is not given, so AWS-RunShellScript is used: whoever has the role of this workflow may run anything as root on these hosts. Publish this project’s documents with the document action, and let the role run nothing else.';

/**
 * What is sent to the hosts: parameters for the account's own document, or, without one, a script.
 * @throws UserError when the document differs from the one that the document action publishes
 */
export async function documentFor(
  name: string | undefined,
  { script, content, parameters }: HostTask,
  ssm: SSMClient,
): Promise<CommandDocument> {
  if (name === undefined) {
    core.warning(shellScriptWarning);
    return shellScript(script());
  }
  const values = parameters();
  return { name, parameters: values, pinned: await pinDocument(ssm, { name, content: content() }) };
}
