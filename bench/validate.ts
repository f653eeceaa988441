/**
 * `node bench/validate.ts`: what the check costs. It compares, in this one run, one file in a new process with bare Node,
 * and each of 1,000 files with `loki -verify-config`, for every LOKI_BIN_<version> that is set.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureInTurns, measureNode, type Usage } from './usage.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/index.js');
const fixture = join(root, 'local-stack/loki/skypilot-2024.yaml');
const many = 1000;

const folder = mkdtempSync(join(tmpdir(), 'bench-validate-'));
try {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  // In turns, so that whatever else the machine does slows all three.
  const [bare, one, action] = measureInTurns(
    [
      { args: [empty] },
      { args: [cli, 'validate', fixture] },
      { args: [join(root, 'dist/validate/index.js')], env: actionInputs(fixture) },
    ],
    31,
  );
  const batch = measureNode({ args: [cli, 'validate', '--format', 'json', ...copies()] }, 5);
  console.log(line('bare Node', bare));
  console.log(`${line('one file, command line', one)}  ${ratios(one, bare)}`);
  console.log(`${line('one file, action', action)}  ${ratios(action, bare)}`);
  console.log(`${line(`${many} files`, batch)}  ${(batch.cpuMs / many).toFixed(2)} ms CPU per file`);
  for (const [version, binary] of lokis()) {
    const each = medianMs(() => spawnSync(binary, [`-config.file=${fixture}`, '-verify-config']));
    const times = ((each * many) / batch.wallMs).toFixed(0);
    console.log(
      `loki ${version} -verify-config: ${each.toFixed(0)} ms per file, ${times}× ours in the batch`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Files that all differ, so that no work can be shared. */
function copies(): string[] {
  const text = readFileSync(fixture, 'utf8');
  mkdirSync(join(folder, 'many'));
  return Array.from({ length: many }, (_, i) => {
    const file = join(folder, 'many', `${i}.yaml`);
    writeFileSync(file, text.replace('max_concurrent: 64', `max_concurrent: ${i + 1}`));
    return file;
  });
}

function actionInputs(file: string): Record<string, string> {
  const outputs = join(folder, 'output');
  writeFileSync(outputs, '');
  const inputs = { INPUT_FILES: file, 'INPUT_LOKI-VERSION': '3.7.6', INPUT_LOKI: 'off' };
  return { ...inputs, GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: outputs, RUNNER_TEMP: folder };
}

function lokis(): [version: string, binary: string][] {
  return Object.entries(process.env).flatMap(([name, path]): [string, string][] => {
    const version = /^LOKI_BIN_([\d_]+)$/.exec(name)?.[1]?.replaceAll('_', '.');
    return version === undefined || !path ? [] : [[version, path]];
  });
}

function medianMs(run: () => void): number {
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

function line(name: string, { cpuMs, wallMs, rssMb }: Usage): string {
  return `${name.padEnd(24)} ${cpuMs.toFixed(0).padStart(5)} ms CPU ${wallMs.toFixed(0).padStart(5)} ms ${rssMb.toFixed(0).padStart(4)} MB`;
}

function ratios(usage: Usage, bare: Usage): string {
  return `${(usage.cpuMs / bare.cpuMs).toFixed(2)}× CPU, ${(usage.wallMs / bare.wallMs).toFixed(2)}× time of bare Node`;
}
