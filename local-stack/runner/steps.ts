import type { CheckedStep } from './action-file.ts';
import { evaluate, isTruthy, type Scope } from './expressions.ts';
import { usesOf } from './find-action.ts';
import { type Frame, type Job, type Running, scopeOf, statusOf } from './job.ts';
import { createLog } from './log.ts';
import { newResult, type StepResult } from './results.ts';
import { runRunStep } from './run-step.ts';
import { child, resolve, resolveText, resolveTexts } from './template-tokens.ts';
import { runUsesStep } from './uses-step.ts';

/** Runs the steps of a job or of a composite action in order, and adds their conclusions to the frame. */
export async function runSteps(job: Job, frame: Frame, steps: CheckedStep[]): Promise<void> {
  for (const step of steps) {
    if (frame.limit?.aborted) return;
    const result = await runStep(job, frame, step);
    frame.conclusions.push(result.conclusion);
    if (!result.id || result.id.startsWith('__')) continue;
    const { outputs, outcome, conclusion } = result;
    frame.steps[result.id] = { outputs, outcome, conclusion };
  }
}

async function runStep(job: Job, frame: Frame, step: CheckedStep): Promise<StepResult> {
  const started = performance.now();
  const at = job.results.length;
  const action = usesOf(step) || undefined;
  const inherited = { ...job.env, ...frame.env };
  const name = nameOf(step, scopeOf(job, frame, inherited));
  const path = [...frame.path, name];
  const log = createLog(job.masks, (line) => job.onEvent({ type: 'line', path, line }));
  const result = newResult({ name, path, id: step.id, action }, log);
  try {
    const ownEnv = resolveTexts(child(step.token, 'env'), scopeOf(job, frame, inherited));
    const env = { ...inherited, ...ownEnv };
    const scope = scopeOf(job, frame, env);
    if (isTruthy(evaluate(step.condition, scope))) {
      job.onEvent({ type: 'step-start', path, action });
      Object.assign(result, await runNow({ job, frame, step, path, env, ownEnv, scope, log }));
    } else {
      result.outcome = result.conclusion = 'skipped';
    }
  } catch (error) {
    log.report('error', error instanceof Error ? error.message : String(error));
  }
  result.seconds = (performance.now() - started) / 1000;
  job.results.splice(at, 0, result);
  job.onEvent({ type: 'step-end', step: result });
  return result;
}

/** Runs a step whose condition holds. Observes `timeout-minutes`, `continue-on-error` and cancellation. */
async function runNow(running: Omit<Running, 'signal' | 'timeoutMs'>): Promise<Partial<StepResult>> {
  const { job, frame, step, scope } = running;
  const own = new AbortController();
  const cancel = () => {
    const cancelled = { ...scope, status: statusOf(frame.conclusions, true) };
    if (!isTruthy(evaluate(step.condition, cancelled))) own.abort();
  };
  const expire = () => own.abort();
  job.signal.addEventListener('abort', cancel, { once: true });
  frame.limit?.addEventListener('abort', expire, { once: true });
  try {
    const minutes = Number(resolveText(child(step.token, 'timeout-minutes'), scope));
    const limits = { signal: own.signal, timeoutMs: minutes > 0 ? minutes * 60_000 : undefined };
    const run = usesOf(step) ? runUsesStep : runRunStep;
    const { conclusion: outcome, outputs, summary } = await run({ ...running, ...limits });
    const lenient = child(step.token, 'continue-on-error');
    const forgiven = outcome === 'failure' && lenient !== undefined && isTruthy(resolve(lenient, scope));
    return { outcome, conclusion: forgiven ? 'success' : outcome, outputs, summary: job.masks.mask(summary) };
  } finally {
    job.signal.removeEventListener('abort', cancel);
    frame.limit?.removeEventListener('abort', expire);
  }
}

/** The name as written, or the runner's: `Run <action>`, `Run <first line of the script>`. */
function nameOf(step: CheckedStep, scope: Scope): string {
  const written = child(step.token, 'name');
  try {
    if (written) return resolveText(written, scope);
    const script = resolveText(child(step.token, 'run'), scope).trim().split('\n', 1)[0];
    return `Run ${usesOf(step) || script}`;
  } catch {
    return step.id || 'step';
  }
}
