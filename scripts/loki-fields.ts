/**
 * Writes src/config/fields/table.txt from what Loki binaries say about themselves:
 *
 *     node scripts/loki-fields.ts 3.8.0=/path/to/loki [3.9.0=…]
 *
 * adds or replaces those versions; without arguments, every LOKI_BIN_<version> of the environment (LOKI_BIN_3_8_0).
 * It takes about a minute per version and starts no server.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compareVersions } from '../src/loki/versions.ts';
import { askLoki, OURS, SMALLEST } from './loki-fields/binary.ts';
import { hiddenFields, originalOf, treeOf, writeLeaves } from './loki-fields/paths.ts';
import { masked, type Plain, printedLeaves } from './loki-fields/printed.ts';
import { goTypes, selfReading } from './loki-fields/probe.ts';
import { type Field, formatTable, parseTable, type Versions } from './loki-fields/table.ts';

const TABLE = new URL('../src/config/fields/table.txt', import.meta.url);

/** Defaults that a printed configuration hides, since Loki works them out from other fields before it prints. */
const corrections = JSON.parse(
  readFileSync(new URL('./loki-fields/corrections.json', import.meta.url), 'utf8'),
) as Record<string, Plain>;

const GO_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^time\.Duration$/, 'duration'],
  [/^float64$/, 'float'],
  [/^int64$/, 'int'],
  [/^config\.(plain|Secret)$/, 'secret'],
  [/^(\w+\.Mode|push\.Action|config\.RemoteWriteProtoMsg|remote\.WriteMessageType)$/, 'string'],
  [/^flagext\.StringSlice$/, '[]string'],
  [/^model\.LabelNames$/, '[]label-name'],
];

function typeName(go: string): string {
  const container = /^(\[\]|map\[string\])(.+)$/.exec(go);
  if (container) return container[1] + typeName(container[2] ?? '');
  return GO_NAMES.find(([pattern]) => pattern.test(go))?.[1] ?? go;
}

function fieldsOf(binary: string): Map<string, Field> {
  const loki = askLoki(binary);
  try {
    const smallest = SMALLEST.find((config) => loki.ask(JSON.stringify(config)).valid);
    if (smallest === undefined) throw new Error(`${binary} refuses the smallest configurations of binary.ts`);
    const printed = printedLeaves(loki.ask(JSON.stringify(smallest)).text);
    const candidates = new Set([...printed.keys(), ...hiddenFields([...printed.keys()])]);
    const leaves = [...writeLeaves(treeOf(candidates), () => '').leaves];
    const types = goTypes(loki.ask, leaves);
    const strings = [...types].filter(([, type]) => type === 'string').map(([path]) => path);
    const self = selfReading(loki.ask, strings);
    const secrets = masked(
      loki.ask,
      smallest,
      strings.filter((path) => !self.has(path)),
    );
    return new Map(
      [...types].map(([path, go]) => {
        const type = self.get(path) ?? (secrets.has(originalOf(path)) ? 'secret' : typeName(go));
        return [path, withDefault(path, type, printed.get(path))];
      }),
    );
  } finally {
    loki.close();
  }
}

function withDefault(path: string, type: string, printed: Plain | undefined): Field {
  const value = corrections[path] ?? printed;
  return value === undefined || isZero(value) ? { type } : { type, default: value };
}

/** Says whether this is what Go would have anyway; the table leaves it out. */
function isZero(value: Plain): boolean {
  return (
    [null, '', 0, false, '0s', '0B', OURS].some((zero) => zero === value) ||
    /^(\[\]|\{\})$/.test(JSON.stringify(value))
  );
}

function asked(): [string, string][] {
  const given = process.argv.slice(2).map((argument) => argument.split('=') as [string, string]);
  if (given.length > 0) return given;
  return Object.entries(process.env).flatMap(([name, value]): [string, string][] => {
    const version = /^LOKI_BIN_(\d+_\d+_\d+)$/.exec(name)?.[1];
    return version === undefined || !value ? [] : [[version.replaceAll('_', '.'), value]];
  });
}

const versions: Versions = existsSync(TABLE) ? parseTable(readFileSync(TABLE, 'utf8')) : new Map();
for (const [version, binary] of asked()) {
  versions.set(version, fieldsOf(binary));
  const sorted = new Map([...versions].sort(([a], [b]) => compareVersions(a, b)));
  writeFileSync(TABLE, formatTable(sorted));
  console.log(`${version}: ${versions.get(version)?.size} fields`);
}
