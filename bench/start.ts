/** dist/*: size, and what a start costs, as ratios to bare node measured in the same run. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureInTurns, measureNode } from './usage.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const cache = join(root, '.cache');

/** Valid inputs that need no file, so that everything is loaded; without credentials the run then ends at once. */
const validInputs: Record<string, Record<string, string>> = {
  bucket: { INPUT_BUCKET: 'acme-usage-logs', INPUT_REGION: 'us-west-2' },
  keys: {
    INPUT_BUCKET: 'acme-usage-logs',
    INPUT_REGION: 'us-west-2',
    INPUT_USER: 'loki',
    INPUT_MODE: 'status',
  },
};

export function benchStart(): string[][] {
  mkdirSync(cache, { recursive: true });
  const empty = join(cache, 'empty.mjs');
  writeFileSync(empty, '');
  const nothing = { args: [empty] };
  const rows = readdirSync(dist).map((name) => {
    const args = [join(dist, name, 'index.js')];
    const inputs = validInputs[name];
    const valid = { args, exits: 1, env: { ...inputs, AWS_EC2_METADATA_DISABLED: 'true', HOME: cache } };
    const [bare, invalid, all] = measureInTurns(
      [nothing, { args, exits: name === 'cli' ? 2 : 1 }, inputs ? valid : nothing],
      9,
    );
    const loaded = inputs && all;
    return [
      name,
      `${kilobytes(join(dist, name))} kB`,
      ratio(invalid.cpuMs, bare.cpuMs),
      ratio(invalid.rssMb, bare.rssMb),
      loaded === undefined ? '' : ratio(loaded.cpuMs, bare.cpuMs),
      loaded === undefined ? '' : ratio(loaded.rssMb, bare.rssMb),
    ];
  });
  const header = ['dist/', 'size', 'no inputs: CPU', 'memory', 'all loaded: CPU', 'memory'];
  const bare = measureNode(nothing);
  const base = ['bare node', '', `${bare.cpuMs.toFixed(0)} ms`, `${bare.rssMb.toFixed(0)} MB`, '', ''];
  return [header, base, ...rows];
}

function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}

function kilobytes(folder: string): number {
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return Math.round(bytes / 1000);
}
