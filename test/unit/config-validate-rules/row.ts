import { fieldAt, fieldsOf } from '../../../src/config/fields/tree.ts';
import { type ValidateOptions, validateConfig } from '../../../src/config/validate.ts';

/** The YAML of some fields by their paths, laid over a config that nothing is wrong with; null removes. Or a whole file. */
export type Yaml = string | Readonly<Record<string, string | null>>;

/** A config that breaks a rule, and one next to it that does not. */
export interface Row {
  readonly rule: string;
  readonly level?: 'warning';
  /** What breaks it, such as `a period without a store`. */
  readonly what: string;
  readonly version?: string;
  readonly options?: Partial<ValidateOptions>;
  readonly fires: Yaml;
  /** A stricter rule that it breaks, too. */
  readonly also?: string;
  /** What the finding says and advises, where several places report the same rule. */
  readonly says?: RegExp;
  readonly near: Yaml;
  /** A version in which the config that breaks the rule is fine. */
  readonly fineIn?: string;
}

const SOUND: Readonly<Record<string, string>> = {
  auth_enabled: 'true',
  'common.path_prefix': '/loki',
  'common.replication_factor': '1',
  'common.ring.kvstore.store': 'inmemory',
  'schema_config.configs.0.from': '2022-01-01',
  'schema_config.configs.0.store': 'tsdb',
  'schema_config.configs.0.object_store': 's3',
  'schema_config.configs.0.schema': 'v13',
  'schema_config.configs.0.index.prefix': 'index_',
  'schema_config.configs.0.index.period': '24h',
  'storage_config.aws.bucketnames': 'usage-logs',
  'storage_config.aws.region': 'us-west-2',
  'ingester.max_chunk_age': '48h',
  'ingester.wal.flush_on_shutdown': 'true',
  'limits_config.max_line_size': '0',
  'limits_config.deletion_mode': 'disabled',
  'analytics.reporting_enabled': 'false',
};

/** What is different for a Loki without TSDB. */
const OLD: Readonly<Record<string, string>> = {
  'schema_config.configs.0.store': 'boltdb-shipper',
  'schema_config.configs.0.schema': 'v12',
};

/** What `validate` finds in a config. */
export function findingsOf(yaml: Yaml, version = '3.4.3', options: Partial<ValidateOptions> = {}) {
  const text = typeof yaml === 'string' ? yaml : configWith(yaml, version);
  return validateConfig(text, {
    version,
    file: 'loki.yaml',
    today: '2026-01-01',
    forDeploy: true,
    ...options,
  }).findings;
}

/** A sound config with some fields set otherwise, as text. */
export function configWith(fields: Exclude<Yaml, string> = {}, version = '3.4.3'): string {
  const flat: Record<string, string | null> = { ...SOUND, ...(version === '2.6.0' ? OLD : {}) };
  const isInTheWay = (path: string, field: string) =>
    `${path}.`.startsWith(`${field}.`) || `${field}.`.startsWith(`${path}.`);
  for (const path of Object.keys(flat))
    if (
      fieldAt(fieldsOf(version).root, path) === undefined ||
      Object.keys(fields).some((field) => isInTheWay(path, field))
    )
      delete flat[path];
  const tree = new Tree();
  for (const [path, yaml] of Object.entries({ ...flat, ...fields }))
    if (yaml !== null) tree.set(path.split('.'), yaml);
  return tree.toLines();
}

/** Fields by name; a list where the names are numbers. */
class Tree {
  private readonly children = new Map<string, Tree | string>();

  set([name = '', ...rest]: string[], yaml: string): void {
    const child = this.children.get(name);
    if (rest.length === 0) this.children.set(name, yaml);
    else if (child instanceof Tree) child.set(rest, yaml);
    else {
      const block = new Tree();
      block.set(rest, yaml);
      this.children.set(name, block);
    }
  }

  toLines(): string {
    return [...this.children].map(([name, child]) => `${name}: ${inBrackets(child)}\n`).join('');
  }

  inBrackets(): string {
    const names = [...this.children.keys()];
    const isList = names.every((name) => /^\d+$/.test(name));
    const items = [...this.children].map(
      ([name, child]) => `${isList ? '' : `${name}: `}${inBrackets(child)}`,
    );
    return isList ? `[${items.join(', ')}]` : `{${items.join(', ')}}`;
  }
}

function inBrackets(node: Tree | string): string {
  return typeof node === 'string' ? node : node.inBrackets();
}
