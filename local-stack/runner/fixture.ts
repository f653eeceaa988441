/** What tests of workflows start from. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type JobResult, type RunWorkflowOptions, runWorkflow } from './workflow.ts';

/** A repository with the workflows and actions of the folder `fixtures`. */
export interface WorkflowFixture {
  /** Runs a workflow file of the repository. */
  run(file: string, options?: Partial<RunWorkflowOptions>): Promise<JobResult>;
  /** Runs a job with these keys, which are YAML that is indented by four spaces. */
  runJob(keys: string, options?: Partial<RunWorkflowOptions>): Promise<JobResult>;
  /** Runs a job with these steps, which are YAML that is indented by six spaces. */
  runSteps(steps: string, options?: Partial<RunWorkflowOptions>): Promise<JobResult>;
  /** Adds a composite action with these steps, which are YAML that is indented by four spaces. */
  addComposite(name: string, steps: string): Promise<void>;
  close(): Promise<void>;
}

export async function createWorkflowFixture(
  common: Partial<RunWorkflowOptions> = {},
): Promise<WorkflowFixture> {
  const root = await mkdtemp(join(tmpdir(), 'workflow-'));
  await cp(join(import.meta.dirname, 'fixtures'), root, { recursive: true });
  let count = 0;
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  const run = (file: string, options: Partial<RunWorkflowOptions> = {}) => {
    count += 1;
    const folders = { workspace: join(root, `work-${count}`), temp: join(root, `temp-${count}`) };
    return runWorkflow({ root, file, ...folders, ...common, ...options });
  };
  const runJob = async (keys: string, options: Partial<RunWorkflowOptions> = {}) => {
    const file = join('workflows', `made-${count}.yml`);
    await write(file, `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n${keys}`);
    return run(file, options);
  };
  return {
    run,
    runJob,
    runSteps: (steps, options) => runJob(`    steps:\n${steps}`, options),
    addComposite: (name, steps) =>
      write(
        join('actions', name, 'action.yml'),
        `name: ${name}\ndescription: x\nruns:\n  using: composite\n  steps:\n${steps}`,
      ),
    close: () => rm(root, { recursive: true, force: true }),
  };
}
