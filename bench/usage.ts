import { spawnSync } from 'node:child_process';

/** What one process used, whole. */
export interface Usage {
  cpuMs: number;
  wallMs: number;
  rssMb: number;
}

/** Loaded into every measured process, bare node too: hands out what the kernel counted, at the end. */
const reporter = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))`;

/** Medians of `runs` runs of Node with these arguments. */
export function measureNode(args: string[], env: Record<string, string>, runs = 9): Usage {
  const all = Array.from({ length: runs }, () => runOnce(args, env));
  const median = (of: (usage: Usage) => number) => all.map(of).sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
  return { cpuMs: median((u) => u.cpuMs), wallMs: median((u) => u.wallMs), rssMb: median((u) => u.rssMb) };
}

function runOnce(args: string[], env: Record<string, string>): Usage {
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
