import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { info, notice, setOutput } from '../../src/action/commands.ts';
import { UserError } from '../../src/action/errors.ts';
import { printUntrusted } from '../../src/action/untrusted.ts';
import type { Finding } from '../../src/config/problem.ts';
import { type Checked, checkFile, fails } from '../../src/validation/check.ts';
import { findFiles } from '../../src/validation/files.ts';
import type { Base } from '../../src/validation/git.ts';
import { isInside } from '../../src/validation/read.ts';
import type { RealLoki } from '../../src/validation/real-loki.ts';
import { toSarif } from '../../src/validation/sarif.ts';
import { toText } from '../../src/validation/text.ts';
import { countLevel, tablesUsed, verdict } from '../../src/validation/verdict.ts';
import type { ValidateInputs } from './inputs.ts';
import { annotate, summarize } from './show.ts';

/** What only some runs need, such as git or Docker, is loaded by those: loading takes longer than the check. */
export async function main(values: ValidateInputs): Promise<void> {
  const folder = process.cwd();
  const files = findFiles(values.files, folder);
  const base = values.baseRef === undefined ? undefined : await baseOf(values.baseRef, files, folder);
  const loki = await askLoki(values);
  const options = { ...values, allow: values.allow ?? new Map(), base, within: folder };
  const all: Checked[] = [];
  for (const file of files) {
    const checked = await withLoki(await checkFile(file, options), loki, values);
    const text = toText(checked);
    if (text !== '') printUntrusted(file, text);
    // Nothing later looks at the bytes.
    all.push({ ...checked, bytes: new Uint8Array() });
  }
  const findings = all.flatMap((checked) => checked.findings);
  annotate(findings);
  setOutputs(findings, folder);
  const allowed = all.flatMap((checked) => checked.allowed).length;
  const stoodIn = tablesUsed(values.lokiVersion, values.baseLokiVersion);
  if (stoodIn !== '') notice(stoodIn);
  const sentence = verdict({ files: files.length, findings, allowed }, values.lokiVersion);
  info(sentence);
  const failed = fails(findings, values.failOn);
  await summarize(all, {
    sentence: `${sentence} ${stoodIn}`.trim(),
    allow: options.allow,
    base: base?.name,
    loki,
    failed,
  });
  if (failed) throw new UserError(`${sentence} The job summary has a table of them and what to do.`);
}

async function baseOf(ref: string, files: readonly string[], workspace: string): Promise<Base> {
  const { openBase } = await import('../../src/validation/git.ts');
  return openBase(ref, checkoutOf(files, workspace));
}

/** A folder of the checkout: that of a file, since it may be checked out below the workspace. */
function checkoutOf(files: readonly string[], workspace: string): string {
  const inside = files.find((file) => isInside(resolve(file), workspace));
  return inside === undefined ? workspace : dirname(inside);
}

/** Loki of that version, or why it is not asked. */
async function askLoki({ loki: mode, lokiVersion }: ValidateInputs): Promise<RealLoki | string> {
  if (mode === 'off') return 'the input `loki` is `off`.';
  const { realLoki } = await import('../../src/validation/real-loki.ts');
  const loki = realLoki(lokiVersion, mode === 'require' ? 'error' : 'warning');
  if (mode === 'require' && typeof loki === 'string')
    throw new UserError(
      `${loki}\nThe input \`loki\` is \`require\`; with \`auto\` the rest is checked without Docker.`,
    );
  return loki;
}

/** Asks Loki itself. What it refuses is only told where no rule of ours explains it better. */
async function withLoki(checked: Checked, loki: RealLoki | string, values: ValidateInputs): Promise<Checked> {
  if (typeof loki === 'string' || countLevel(checked.findings, 'error') > 0) return checked;
  const { file, bytes, findings } = checked;
  const refused = loki.verify(file, values.partial ? await rendered(checked, values) : bytes);
  if (refused === undefined) return checked;
  // Loki's line is that of the rendered file.
  const finding = values.partial ? { ...refused, line: 1, endLine: 1 } : refused;
  return { ...checked, findings: [...findings, finding] };
}

/** A part as Loki gets it; bucket and region are for the run to know. */
async function rendered({ file, bytes }: Checked, values: ValidateInputs): Promise<Uint8Array> {
  const { renderConfig } = await import('../../src/config/render.ts');
  const { parseTeamConfig } = await import('../../src/config/team-config.ts');
  const { yaml } = renderConfig({
    ...{ team: parseTeamConfig(bytes, file), lokiVersion: values.lokiVersion, replicas: values.hosts ?? 1 },
    ...{ bucket: 'bucket', region: 'us-east-1', credentials: 'environment' },
  });
  return Buffer.from(yaml);
}

function setOutputs(findings: readonly Finding[], folder: string): void {
  setOutput('errors', countLevel(findings, 'error'));
  setOutput('warnings', countLevel(findings, 'warning'));
  setOutput('report', write('report.json', `${JSON.stringify(findings, undefined, 2)}\n`));
  setOutput('sarif', write('report.sarif', toSarif(findings, folder)));
}

function write(name: string, text: string): string {
  const path = join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'loki-host', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
