import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedStep, checkedSteps, throwMistakes, WorkflowError } from './action-file.ts';
import { githubParser } from './github-parser.ts';
import { child, entries, type Token } from './template-tokens.ts';

/** One job of a workflow file, checked with GitHub's own parser. */
export interface WorkflowJobFile {
  /** Path of the file, relative to the root. */
  file: string;
  /** The whole file. */
  workflow: Token;
  id: string;
  /** The node of the job. */
  job: Token;
  /** The job's condition with the implied `success() &&`. */
  condition: string;
  steps: CheckedStep[];
}

/**
 * Reads one job of a workflow file, by default the first.
 * @throws WorkflowError with `file:line` for every unknown key, bad expression or wrong type.
 */
export async function loadWorkflow(root: string, file: string, jobId?: string): Promise<WorkflowJobFile> {
  const { workflows } = githubParser();
  const content = readFileSync(join(root, file), 'utf8');
  const trace = new workflows.NoOperationTraceWriter();
  const { context, value } = workflows.parseWorkflow({ name: file, content }, trace);
  const template = value && (await workflows.convertWorkflowTemplate(context, value));
  throwMistakes(file, context.errors.getErrors());
  const jobs = entries(child(value, 'jobs'));
  const [id, job] = jobs.find(([name]) => jobId === undefined || name === jobId) ?? [];
  const converted = template?.jobs.find((one) => one.id.value === id);
  if (!value || !id || !job || !converted) {
    const names = jobs.map(([name]) => name).join(', ');
    throw new WorkflowError(`${file}: There is no job '${jobId ?? ''}', only: ${names}.`);
  }
  if (converted.type !== 'job') {
    throw new WorkflowError(
      `${file}: Job ${id} calls a reusable workflow, which the local stack does not run.`,
    );
  }
  const steps = checkedSteps(child(job, 'steps'), converted.steps);
  return { file, workflow: value, id, job, condition: converted.if.expression, steps };
}
