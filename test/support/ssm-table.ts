import type { TaskMeta } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import type { Call } from '../../local-stack/aws/calls.ts';
import { alignColumns } from '../../local-stack/columns.ts';
import type { Ran } from './run-command-kit.ts';

/** What should happen to a command, and what did. */
export interface SsmRow {
  right: string;
  ours: string;
  calls: string;
}

declare module 'vitest' {
  interface TaskMeta {
    ssm?: SsmRow;
  }
}

/** Adds a row to the table that `npm run test:ssm` prints. */
export function tell(task: { meta: TaskMeta }, right: string, ran: Ran, ours = outcomeOf(ran)): void {
  tellCalls(task, right, ours, ran.calls);
}

/** The same for a bundle, from the calls that AWS saw. */
export function tellCalls(task: { meta: TaskMeta }, right: string, ours: string, calls: Call[]): void {
  const counts = Map.groupBy(calls, ({ operation }) => operation);
  const counted = [...counts].map(([operation, all]) => `${all.length} ${operation}`);
  task.meta.ssm = { right, ours, calls: counted.join(', ') };
}

/** How a run ended, with the first reason, as a person would read it. */
export function outcomeOf({ error, invocations }: Ran): string {
  const problem = error || invocations.map((invocation) => invocation.problem).find(Boolean);
  return problem === undefined ? 'success' : `failure: ${problem}`;
}

/** Prints the rows of all tests as one table, and whether each is right. */
export class SsmTable implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = tests.flatMap((test) => {
      const { ssm } = test.meta();
      const state = test.result().state;
      if (ssm === undefined && state !== 'failed') return [];
      const { right, ours, calls } = ssm ?? { right: '', ours: 'no answer', calls: '' };
      const name = test.fullName.replaceAll(' > ', ' ');
      return [[state === 'passed' ? 'right' : 'WRONG', name, right, shorten(ours), calls]];
    });
    const table = [['', 'what happens', 'expected', 'actual', 'calls'], ...rows];
    console.log();
    for (const line of alignColumns(table, ' | ')) console.log(line);
    const wrong = rows.filter(([state]) => state !== 'right').length;
    console.log(`\n${rows.length - wrong} of ${rows.length} rows right`);
    for (const test of tests) {
      for (const error of test.result().errors ?? []) console.log(`\n${test.name}: ${error.message}`);
    }
  }
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 110 ? line : `${line.slice(0, 107)}...`;
}
