import { spawnSync } from 'node:child_process';

/** What one process used, whole. */
export interface Usage {
  cpuMs: number;
  wallMs: number;
  rssMb: number;
}

/** A run of Node; `env` is all it has besides PATH. */
export interface Run {
  args: string[];
  env?: Record<string, string>;
}

/** Loaded into every measured process, bare node too: hands out what the kernel counted, at the end. */
const reporter = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))`;

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
  const all = Array.from({ length: rounds }, () => runs.map(runOnce));
  return runs.map((_, i) => medians(all.map((round) => round[i] as Usage))) as { [I in keyof R]: Usage };
}

function medians(usages: Usage[]): Usage {
  const median = (of: (usage: Usage) => number) =>
    usages.map(of).sort((a, b) => a - b)[usages.length >> 1] ?? Number.NaN;
  return { cpuMs: median((u) => u.cpuMs), wallMs: median((u) => u.wallMs), rssMb: median((u) => u.rssMb) };
}

function runOnce({ args, env }: Run): Usage {
  const started = performance.now();
  const { output } = spawnSync(process.execPath, ['--import', reporter, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wallMs = performance.now() - started;
  const counted = JSON.parse(output[3] ?? '') as NodeJS.ResourceUsage;
  return {
    cpuMs: (counted.userCPUTime + counted.systemCPUTime) / 1000,
    wallMs,
    rssMb: counted.maxRSS / 1024,
  };
}
