import type { Json } from '../runner/expressions.ts';
import type { RunEvent, StepResult } from '../runner/results.ts';
import { bold, dim, green, red } from './terminal.ts';

export interface ProgressOptions {
  print(line: string): void;
  /** Whether to print what the step at this path logs; default all. */
  hasLog?(path: string[]): boolean;
}

/** Prints what happens in a run while it happens, each line with the seconds since the start. */
export function createProgress({ print, hasLog = () => true }: ProgressOptions): (event: RunEvent) => void {
  const started = performance.now();
  const say = (depth: number, text: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
    print(`${dim(`${seconds} s`)}  ${'  '.repeat(depth)}${text}`);
  };
  return (event) => {
    switch (event.type) {
      case 'job-start':
        say(0, bold(`Job ${event.name}`));
        for (const [key, value] of Object.entries(event.settings)) say(1, dim(`${key}: ${inWords(value)}`));
        break;
      case 'step-start':
        say(event.path.length, bold(event.path.at(-1) ?? ''));
        break;
      case 'line':
        if (hasLog(event.path)) say(event.path.length + 1, dim(event.line));
        break;
      case 'step-end':
        say(event.step.path.length, ending(event.step));
    }
  };
}

/** A value of the workflow on one line: `contents: read, id-token: write`. */
function inWords(value: Json): string {
  if (value === null) return 'none';
  if (typeof value !== 'object' || Array.isArray(value)) return String(value);
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${item}`)
    .join(', ');
}

function ending({ conclusion, name, seconds }: StepResult): string {
  switch (conclusion) {
    case 'success':
      return green(`✓ ${name}, ${seconds.toFixed(1)} s`);
    case 'skipped':
      return dim(`- ${name}: skipped, its condition does not hold`);
    default:
      return red(`✗ ${name}: ${conclusion}, ${seconds.toFixed(1)} s`);
  }
}
