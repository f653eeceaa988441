import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configForVersion } from '../../src/config/config-for-version.ts';
import { TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { renderConfig } from '../../src/config/render.ts';
import { upgradeConfig } from '../../src/config/upgrade.ts';
import { validateConfig } from '../../src/config/validate.ts';
import { upgradePath } from '../../src/loki/upgrade-path.ts';
import { givenLokis, realLoki } from './loki.ts';

const today = '2026-01-01';
const lokis = givenLokis();
const newest = TABLE_VERSIONS.at(-1) ?? '';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const skypilot = read('../../local-stack/loki/skypilot-2024.yaml');
/** The file as it was in the days of 2.6: one period, without the three fields of later versions. */
const skypilot2022 = skypilot
  .replace(/ {4}- from: 2024[\s\S]*?period: 24h\n/, '')
  .replace(/ {2}tsdb_shipper:\n.*\n.*\n/, '')
  .replace(/.*(?:query_timeout|allow_structured_metadata).*\n/g, '')
  .replace(/# Updated cache[\s\S]*?1024\n/, '');

interface Verdict {
  id: string;
  version: string;
  yaml: string;
  exit: number;
}
const verdicts = (JSON.parse(read('../fixtures/loki/verdicts.json')) as Verdict[]).filter(
  ({ exit }) => exit === 0,
);

const rendered = (lokiVersion: string) =>
  renderConfig({
    ...{ team: {}, lokiVersion, replicas: 1, bucket: 'usage-logs', region: 'us-west-2' },
    credentials: 'environment',
  }).yaml;

const newerThan = (version: string) => TABLE_VERSIONS.slice(TABLE_VERSIONS.indexOf(version) + 1);

function upgrade(yaml: string, from: string, to: string) {
  const options = { file: 'config.yaml', from, to, today, periodFrom: '2026-01-08', partial: false };
  return upgradeConfig(Buffer.from(yaml), options);
}

/** What Loki of that version says, if there is one: nothing when it takes the config. */
function refusal(version: string, yaml: string): string | undefined {
  const binary = lokis.get(version);
  if (binary === undefined) return undefined;
  using loki = realLoki(binary);
  const { accepted, message } = loki.verify(yaml);
  return accepted ? undefined : message;
}

const files: [name: string, from: string, yaml: string][] = [
  ['the SkyPilot file of 2022', '2.6.0', skypilot2022],
  ['the SkyPilot file of 2024', '2.9.17', skypilot],
  ['what was rendered for 2.6.0', '2.6.0', rendered('2.6.0')],
  ['what was rendered for 2.9.17', '2.9.17', rendered('2.9.17')],
  ...verdicts
    .filter(({ version }) => version.startsWith('2.'))
    .map(({ id, version, yaml }): [string, string, string] => [`the verdict ${id}`, version, yaml]),
];
const steps = files.flatMap(([name, from, yaml]) => newerThan(from).map((to) => ({ name, from, to, yaml })));
const by = lokis.size === 0 ? ' (not asked of real Loki: no LOKI_BIN_*)' : '';

describe(`an upgraded config${by}`, { timeout: 60_000 }, () => {
  it.each(steps)('of $name, from $from to $to, is whole and loses nothing', async ({ from, to, yaml }) => {
    const { yaml: upgraded, left } = await upgrade(yaml, from, to);
    const before = validateConfig(yaml, { version: from, file: 'config.yaml', today }).findings.map(
      ({ rule }) => rule,
    );
    expect(left.filter(({ level, rule }) => level === 'error' && !before.includes(rule))).toEqual([]);
    expect(refusal(to, upgraded)).toBeUndefined();
  });

  it('can be upgraded again, up to the newest', async () => {
    let yaml = rendered('2.6.0');
    let from = '2.6.0';
    for (const to of upgradePath('2.6.0', newest)) {
      yaml = (await upgrade(yaml, from, to)).yaml;
      from = to;
      expect(refusal(to, yaml)).toBeUndefined();
    }
    expect((await upgrade(yaml, newest, newest)).changes).toEqual([]);
  });

  it.each(files.slice(0, 4))('of %s is understood by each version on the way', async (_, from, yaml) => {
    const target = (await upgrade(yaml, from, newest)).yaml;
    for (const version of upgradePath(from, newest)) {
      const step = configForVersion(target, version);
      const { findings } = validateConfig(step, { version, file: 'config.yaml', today });
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      expect(refusal(version, step)).toBeUndefined();
    }
  });
});
