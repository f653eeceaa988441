import { evaluate, isTruthy } from './expressions.ts';
import { inputVariables, runStage } from './javascript-action.ts';
import { type Frame, type Job, type Post, processEnv, scopeOf } from './job.ts';
import { createLog } from './log.ts';
import { newResult, type StepResult } from './results.ts';

/** Runs the `post` stages of the JavaScript actions that ran, the last one first, where their `post-if` holds. */
export async function runPosts(job: Job, main: Frame): Promise<void> {
  for (const post of job.posts.toReversed()) {
    const scope = scopeOf(job, { ...post.frame, conclusions: main.conclusions }, post.env);
    if (!isTruthy(evaluate(post.runs.postIf, scope))) continue;
    const result = await runPost(job, post);
    job.results.push(result);
    main.conclusions.push(result.conclusion);
    job.onEvent({ type: 'step-end', step: result });
  }
}

async function runPost(job: Job, post: Post): Promise<StepResult> {
  const started = performance.now();
  const name = `Post ${post.path.at(-1)}`;
  const path = [...post.path.slice(0, -1), name];
  const action = post.action.file;
  const log = createLog(job.masks, (line) => job.onEvent({ type: 'line', path, line }));
  job.onEvent({ type: 'step-start', path, action });
  const { conclusion, files } = await runStage(post.action, post.runs.post ?? '', {
    cwd: job.workspace,
    env: { ...processEnv(job, post.frame, post.env), ...inputVariables(post.inputs, post.state) },
    temp: job.temp,
    log,
    cancelTimes: job.cancelTimes,
  });
  return {
    ...newResult({ name, path, id: '', action }, log),
    outcome: conclusion,
    conclusion,
    seconds: (performance.now() - started) / 1000,
    summary: job.masks.mask(files.summary),
  };
}
