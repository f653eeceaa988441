import type { Fault } from '../../local-stack/faults.ts';

/** What strikes at a call, in the order of the matrix's columns. */
export const faults = {
  'crash before': { kind: 'crash-before' },
  'crash after': { kind: 'crash-after' },
  'response lost': { kind: 'lost-response' },
  'error 500': { kind: 'error' },
  throttle: { kind: 'throttle' },
  'denied 403': { kind: 'denied' },
  '20 s delay': { kind: 'delay', ms: 20_000 },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/** One call of the flow: the nth of its operation. */
export interface FlowCall {
  service: string;
  operation: string;
  nth: number;
}

/** `undefined`: nothing strikes, to learn which calls there are. */
export type Cell = { call: FlowCall; fault: FaultName } | undefined;

export interface CellResult {
  calls: FlowCall[];
  /** How the flow got to its end: by itself, or with one rerun of the run that died. */
  end: 'by itself' | 'rerun';
  struck: boolean;
  /** How often the writer pushed with the hosts' key. */
  pushes: number;
  /** What went wrong; empty when all is as it should be. */
  problems: string[];
}

const widths = { call: 46, cell: 15 };

/** Rows are calls, columns faults. */
export function showMatrix(calls: FlowCall[], results: Map<string, CellResult>): string {
  const names = Object.keys(faults) as FaultName[];
  const row = (first: string, cells: string[]) =>
    first.padEnd(widths.call) + cells.map((text) => text.padEnd(widths.cell)).join('');
  const lines = calls.map((call) => {
    const shown = names.map((fault) => cellText(results.get(keyOf({ call, fault }))));
    return row(`${call.service} ${call.operation} ${call.nth}`, shown);
  });
  return [row('call', names), ...lines].join('\n');
}

function cellText(result: CellResult | undefined): string {
  if (result === undefined) return '-';
  if (result.problems.length > 0) return 'WRONG';
  return result.end === 'rerun' ? 'recovered' : 'by itself';
}

export function keyOf({ call, fault }: { call: FlowCall; fault: FaultName }): string {
  return `${call.service} ${call.operation} ${call.nth} / ${fault}`;
}
