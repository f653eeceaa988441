import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { expand } from '../../src/config/expand.ts';
import { givenLokis } from './loki.ts';
import { Random } from './random.ts';
import { randomText, VARIABLES } from './texts-with-variables.ts';

const lokis = givenLokis();
/** Texts for each version; `npm run test:agreement` sets 1,250. */
const count = Number(process.env['EXPANSION_TEXTS'] ?? 200);
const seed = Number(process.env['AGREEMENT_SEED'] ?? Date.now() % 1_000_000);

/** A config that real Loki accepts and prints, with the texts as a list. */
function configOf(texts: readonly string[]): string {
  return `common:
  path_prefix: /loki
  instance_interface_names:
${texts.map((text) => `  - '${text}'\n`).join('')}  replication_factor: 1
schema_config:
  configs:
  - from: 2022-01-01
    store: tsdb
    object_store: filesystem
    schema: v13
    index: {prefix: index_, period: 24h}
`;
}

/** The texts as they come out of the expansion, or why there are none: any of these. */
type Outcome = { readonly texts: readonly string[] } | { readonly refused: readonly string[] };

function ours(texts: readonly string[], version: string): Outcome {
  const lookup = (name: string) => VARIABLES[name] ?? '';
  const { text, problems } = expand(configOf(texts), { version, lookup });
  if (problems.length === 0) return readTexts(text);
  // go-yaml refuses half a character; envsubst writes it.
  return { refused: problems.map(({ reason }) => reason.replace(/.*inside of a character/, 'UTF-8 octet')) };
}

/** A reference that closes in a later line takes the quote of its own. */
function readTexts(yaml: string): Outcome {
  try {
    const { common } = load(yaml, {}) as { common: { instance_interface_names: unknown[] } };
    return { texts: common.instance_interface_names.map(String) };
  } catch (error) {
    if (error instanceof YAMLException) return { refused: ['yaml: '] };
    throw error;
  }
}

function realExpansion(binary: string, version: string) {
  const folder = mkdtempSync(join(tmpdir(), 'loki-expansion-'));
  const file = join(folder, 'config.yaml');
  const flags = ['-config.expand-env=true', '-verify-config', '-print-config-stderr'];
  return {
    of(texts: readonly string[]): Outcome {
      const yaml = configOf(texts);
      writeFileSync(file, version === '2.6.0' ? yaml.replace('schema: v13', 'schema: v12') : yaml);
      const { stderr } = spawnSync(binary, [`-config.file=${file}`, ...flags], {
        encoding: 'utf8',
        cwd: folder,
        env: VARIABLES,
        maxBuffer: 1 << 26,
      });
      const printed = /^common:\n(?:[ ].*\n)+/m.exec(stderr)?.[0];
      return printed === undefined ? { refused: [stderr] } : readTexts(printed);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Both outcomes of each text for which they differ. Texts that should be fine are asked for many at once. */
function differences(texts: readonly string[], version: string, real: (texts: readonly string[]) => Outcome) {
  const isFine = (text: string) => 'texts' in ours([text], version);
  const compare = (batch: readonly string[]): string[] => {
    const [expected, actual] = [ours(batch, version), real(batch)];
    if (agree(expected, actual)) return [];
    const half = batch.length >> 1;
    if (half === 0) return [`${batch}: ${JSON.stringify(expected)}, in Loki ${JSON.stringify(actual)}`];
    return [...compare(batch.slice(0, half)), ...compare(batch.slice(half))];
  };
  const fine = texts.filter(isFine);
  const batches = Array.from({ length: Math.ceil(fine.length / 100) }, (_, i) =>
    fine.slice(i * 100, i * 100 + 100),
  );
  const refused = texts.filter((text) => !isFine(text)).map((text) => [text]);
  return [...batches, ...refused].flatMap(compare);
}

function agree(expected: Outcome, actual: Outcome): boolean {
  if ('texts' in expected)
    return 'texts' in actual && JSON.stringify(expected.texts) === JSON.stringify(actual.texts);
  return 'refused' in actual && expected.refused.some((reason) => actual.refused.join().includes(reason));
}

const missing = lokis.size === 0 ? ' (skipped: no LOKI_BIN_<version> names a binary)' : '';

describe.skipIf(lokis.size === 0)(`${count} texts with variables, seed ${seed}${missing}`, () => {
  it.each([...lokis])('are expanded as Loki %s does', { timeout: 3_600_000 }, (version, binary) => {
    using real = realExpansion(binary, version);
    const random = new Random(seed + [...lokis.keys()].indexOf(version));
    const texts = Array.from({ length: count }, () => randomText(random));
    expect(differences(texts, version, (batch) => real.of(batch))).toEqual([]);
  });
});
