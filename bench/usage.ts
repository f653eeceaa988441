import { spawnSync } from 'node:child_process';

/** What one process used from its start to its end. */
export interface Usage {
  cpuMs: number;
  wallMs: number;
  rssMb: number;
}

type Times = Omit<Usage, 'rssMb'>;

/** A run of Node. Its environment is `env` and PATH. */
export interface Run {
  args: string[];
  env?: Record<string, string>;
  /** The expected exit status, default 0. With any other, the figures would be about something else. */
  exits?: number;
}

/** Reports at its end what the kernel counted. Loading this takes time, so times are measured without it. */
const reporter = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

/** Medians of `rounds` runs of Node. */
export function measureNode(run: Run, rounds = 9): Usage {
  const [usage] = measureInTurns([run], rounds);
  return usage;
}

/** The same for several runs, each once in every round, so that whatever else the machine does slows all of them. */
export function measureInTurns<const R extends readonly Run[]>(
  runs: R,
  rounds: number,
): { [I in keyof R]: Usage } {
  const all = Array.from({ length: rounds }, () => runs.map(timesOf));
  const usages = runs.map((run, i) => ({
    ...medians(all.map((round) => round[i] as Times)),
    // One measurement is enough: the memory of a program varies by less than 1 %.
    rssMb: rssOf(run),
  }));
  return usages as { [I in keyof R]: Usage };
}

function medians(times: Times[]): Times {
  const median = (of: (time: Times) => number) =>
    times.map(of).sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return { cpuMs: median((t) => t.cpuMs), wallMs: median((t) => t.wallMs) };
}

/** Measured by Bash, to the millisecond. Without `--norc`, it would read ~/.bashrc, since its input is a socket. */
function timesOf(run: Run): Times {
  const script = 'TIMEFORMAT="%3R %3U %3S"; time "$0" "$@" >/dev/null 2>&1';
  const args = ['--norc', '-c', script, process.execPath, ...run.args];
  const { stderr, status } = spawnSync('bash', args, options(run));
  if (status !== (run.exits ?? 0)) throw new Error(`node ${run.args.join(' ')} exited with ${status}.`);
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { cpuMs: (user + system) * 1000, wallMs: wall * 1000 };
}

function rssOf(run: Run): number {
  const args = ['--import', reporter, ...run.args];
  const { output } = spawnSync(process.execPath, args, {
    ...options(run),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3]) / 1024;
}

function options({ env }: Run) {
  return { env: { PATH: process.env['PATH'] ?? '', ...env }, encoding: 'utf8' as const };
}
