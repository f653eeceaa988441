import type { TaskMeta } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import { alignColumns } from '../../local-stack/columns.ts';
import type { Fault } from '../../local-stack/faults.ts';
import type { Row } from './row.ts';

/** What a row came to. */
interface Told {
  member: string;
  answered: string;
  said: string;
  left: string;
}

declare module 'vitest' {
  interface TaskMeta {
    fault?: Told;
  }
}

/** Adds a row to the table that `npm run test:faults` prints. */
export function tellFault(task: { meta: TaskMeta }, row: Row, ended: { log: string; left: string }): void {
  const faults = [...(row.aws ?? []), ...(row.github ?? [])];
  const answered = faults.map(describeFault).join('; ') || 'nothing out of the ordinary';
  task.meta.fault = { member: row.member, answered, said: lastWords(ended.log), left: ended.left };
}

function describeFault({ operation = 'any call', kind, answer }: Fault): string {
  return `${operation}: ${answer === undefined ? kind : `${answer.status} ${answer.code ?? answer.message}`}`;
}

/** The error that a run ended with, or the last line before it set its outputs. */
function lastWords(log: string): string {
  const error = /^::error::(.*)$/m.exec(log)?.[1];
  const lines = log.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
  return (error ?? lines.at(-1) ?? '').replaceAll('%0A', ' ').replaceAll('%25', '%');
}

const header = ['', 'kind', 'what happens', 'answered', 'said', 'left'];

/** Prints the rows of all tests as one table. */
export class FaultTable implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = tests.flatMap((test) => {
      const told = test.meta().fault ?? { member: test.name, answered: '', said: '', left: '' };
      const { state } = test.result();
      const [kind = ''] = test.fullName.split(' > ');
      const texts = [kind, told.member, told.answered, told.said, told.left].map(shorten);
      return state === 'skipped' ? [] : [[state === 'passed' ? 'right' : 'WRONG', ...texts]];
    });
    for (const line of alignColumns([header, ...rows], ' | ')) console.log(line);
    const right = rows.filter(([state]) => state === 'right').length;
    console.log(`\n${right} of ${rows.length} rows right`);
    for (const test of tests) {
      for (const error of test.result().errors ?? []) console.log(`\n${test.fullName}: ${error.message}`);
    }
  }
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117)}...`;
}
