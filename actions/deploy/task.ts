import type { HostTask } from '../../src/aws/run-command/document.ts';
import { deployDocument, deployValues, repositoryOf } from '../../src/host/document.ts';
import { type DeployScriptOptions, deployScript } from '../../src/host/script.ts';

export function deployTask(options: DeployScriptOptions): HostTask {
  return {
    script: () => deployScript(options),
    content: () => deployDocument(repositoryOf(options.image)),
    parameters: () => deployValues(options),
  };
}
