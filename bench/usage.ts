import { spawnSync } from 'node:child_process';

/** What one process used, whole. */
export interface Usage {
  cpuMs: number;
  wallMs: number;
  rssMb: number;
}

type Times = Omit<Usage, 'rssMb'>;

/** A run of Node; `env` is all it has besides PATH. */
export interface Run {
  args: string[];
  env?: Record<string, string>;
  /** The exit status without which the figures would be about something else; 0 unless given. */
  exits?: number;
}

/** Hands out what the kernel counted, at the end. Loading it takes time, so that times are taken of runs without it. */
const reporter = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

/** Medians of `rounds` runs of Node. */
export function measureNode(run: Run, rounds = 9): Usage {
  const [usage] = measureInTurns([run], rounds);
  return usage;
}

/** The same of several, each once in every round: what else the machine does then slows all of them. */
export function measureInTurns<const R extends readonly Run[]>(
  runs: R,
  rounds: number,
): { [I in keyof R]: Usage } {
  const all = Array.from({ length: rounds }, () => runs.map(timesOf));
  const usages = runs.map((run, i) => ({
    ...medians(all.map((round) => round[i] as Times)),
    // Once is enough: of one program it is the same within a hundredth.
    rssMb: rssOf(run),
  }));
  return usages as { [I in keyof R]: Usage };
}

function medians(times: Times[]): Times {
  const median = (of: (time: Times) => number) =>
    times.map(of).sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return { cpuMs: median((t) => t.cpuMs), wallMs: median((t) => t.wallMs) };
}

/** Bash counts what its child used, to the millisecond; without `--norc` it would read ~/.bashrc, its input being a socket. */
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
