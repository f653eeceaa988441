import { join } from 'node:path';
import { repositoryRoot } from '../paths.ts';
import type { Json } from './expressions.ts';
import { child, entries, resolve, type Token } from './template-tokens.ts';
import { type JobResult, type NeededJob, type RunWorkflowOptions, runWorkflow } from './workflow.ts';
import { loadWorkflow } from './workflow-file.ts';

/**
 * Runs all jobs of a workflow file, one at a time, each after those that it needs and in folders of its own.
 * @returns the results by the ids of the jobs, in the order in which they ran.
 * @throws WorkflowError as `runWorkflow` does.
 */
export async function runJobs(
  options: Omit<RunWorkflowOptions, 'job' | 'needs'>,
): Promise<Record<string, JobResult>> {
  const { file, root = repositoryRoot, temp, workspace } = options;
  const { workflow } = await loadWorkflow(root, file);
  const results: Record<string, JobResult> = {};
  for (const [id, needs] of inOrder(entries(child(workflow, 'jobs')))) {
    const folders = { workspace: join(workspace, id), temp: join(temp, id) };
    const needed = Object.fromEntries(needs.map((name) => [name, asNeeded(results[name])]));
    results[id] = await runWorkflow({ ...options, ...folders, job: id, needs: needed });
  }
  return results;
}

/** The jobs with what they need. GitHub's parser has made sure that no job needs itself, directly or not. */
function inOrder(jobs: [string, Token][]): [string, string[]][] {
  const ordered = new Map<string, string[]>();
  while (ordered.size < jobs.length) {
    for (const [id, job] of jobs) {
      const needs = namesIn(child(job, 'needs'));
      if (needs.every((name) => ordered.has(name))) ordered.set(id, needs);
    }
  }
  return [...ordered];
}

function namesIn(needs: Token | undefined): string[] {
  const names: Json = needs === undefined ? [] : resolve(needs, { contexts: {} });
  return [names].flat().map(String);
}

function asNeeded(result: JobResult | undefined): NeededJob {
  return { result: result?.conclusion ?? 'skipped', outputs: result?.outputs ?? {} };
}
