import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedStep, checkedSteps, throwMistakes, WorkflowError } from './metadata.ts';
import { githubParser } from './parser.ts';
import { child, entries, type Token } from './tokens.ts';

/** One job of a workflow file, checked with GitHub's own parser. */
export interface WorkflowJobFile {
  /** As named in messages, relative to the root. */
  file: string;
  /** The whole file. */
  workflow: Token;
  id: string;
  /** The job's mapping. */
  job: Token;
  /** The job's condition with the implied `success() &&`. */
  condition: string;
  steps: CheckedStep[];
}

/**
 * Reads a workflow file and picks one job (the first when none is named).
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
    throw new WorkflowError(`${file}: no job ${jobId ?? ''}; its jobs are: ${names}.`);
  }
  if (converted.type !== 'job') {
    throw new WorkflowError(
      `${file}: job ${id} calls a reusable workflow, which the local stack does not run.`,
    );
  }
  const steps = checkedSteps(child(job, 'steps'), converted.steps);
  return { file, workflow: value, id, job, condition: converted.if.expression, steps };
}
