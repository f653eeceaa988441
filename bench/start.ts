import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distRoot, repositoryRoot } from '../local-stack/paths.ts';
import { measureInTurns, type Usage } from './usage.ts';

const dist = distRoot();
const cache = join(repositoryRoot, '.cache');

/** Valid inputs that need no file, so that everything is loaded. Without credentials, the run then ends at once. */
const validInputs: Record<string, Record<string, string>> = {
  bucket: { INPUT_BUCKET: 'acme-usage-logs', INPUT_REGION: 'us-west-2' },
  keys: {
    INPUT_BUCKET: 'acme-usage-logs',
    INPUT_REGION: 'us-west-2',
    INPUT_USER: 'loki',
    INPUT_MODE: 'status',
  },
};

/** What a start of each program in dist/ costs, as ratios to bare Node in the same run. @returns rows of a table. */
export function benchStart(): string[][] {
  mkdirSync(cache, { recursive: true });
  const empty = join(cache, 'empty.mjs');
  writeFileSync(empty, '');
  const programs = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rows = programs.map(({ name }) => benchProgram(name, { args: [empty] }));
  return [['', 'no inputs: CPU', 'memory', 'all loaded: CPU', 'memory'], ...rows];
}

function benchProgram(name: string, nothing: { args: string[] }): string[] {
  const args = [join(dist, name, 'index.js')];
  const inputs = validInputs[name];
  const valid = { args, exits: 1, env: { ...inputs, AWS_EC2_METADATA_DISABLED: 'true', HOME: cache } };
  const [bare, invalid, all] = measureInTurns(
    [nothing, { args, exits: name === 'cli' ? 2 : 1 }, inputs ? valid : nothing],
    9,
  );
  return [name, ...ratios(invalid, bare), ...(inputs ? ratios(all, bare) : [])];
}

function ratios(usage: Usage, bare: Usage): string[] {
  return [ratio(usage.cpuMs, bare.cpuMs), ratio(usage.rssMb, bare.rssMb)];
}

/** `1.50×` */
export function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}

/** Size of dist/ in megabytes. */
export function distMegabytes(): number {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return bytes / 1e6;
}
