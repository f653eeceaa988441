import { createHash } from 'node:crypto';
import { DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE, type ScalarStyleRule } from 'js-yaml';
import { UserError } from '../action/errors.ts';
import { firstPeriod, usageDefaults } from './defaults.ts';
import { fieldAt, fieldsOf } from './fields/tree.ts';
import { settleRing } from './render/ring.ts';
import { type BucketInputs, putBucket, type Replaced, settleStores } from './render/storage.ts';
import { at, leaves, merge, put, remove, type Tree } from './tree.ts';
import { hostVariables } from './variables.ts';

export interface RenderOptions extends BucketInputs {
  /** The team's own YAML, parsed; its values win over the defaults. */
  team: Tree;
  lokiVersion: string;
  /** Loki processes in the ring, one per host. */
  replicas: number;
}

export interface Rendered {
  yaml: string;
  /** Hex, of the YAML's bytes. */
  sha256: string;
  replaced: Replaced[];
  /** What works, but not as one might think. */
  warnings: string[];
}

/**
 * Defaults ← the team's YAML ← inputs, for one Loki version; the same in gives the same bytes out.
 * @throws UserError when the team's YAML and the inputs cannot be brought together
 */
export function renderConfig(options: RenderOptions): Rendered {
  const { lokiVersion, replicas } = options;
  const team = structuredClone(options.team);
  const has = (path: string) => fieldAt(fieldsOf(lokiVersion).root, path) !== undefined;
  const defaults = usageDefaults();
  if (!at(team, 'schema_config.configs')) {
    put(defaults, 'schema_config.configs', [firstPeriod(has('limits_config.allow_structured_metadata'))]);
  }
  settleStores(defaults, team);
  const warnings = [...settleRing(defaults, team, replicas), ...limitsOf(lokiVersion)];
  for (const [path] of leaves(defaults)) if (!has(path)) remove(defaults, path);
  const config = merge(defaults, team);
  const replaced = putBucket(config, options);
  const yaml = header(lokiVersion) + write(config);
  checkVariables(yaml);
  return { yaml, sha256: createHash('sha256').update(yaml).digest('hex'), replaced, warnings };
}

/** What no config can change. Seen on 2.9.17; 2.6.0, 3.4.3 and 3.7.6 take such labels. */
function limitsOf(lokiVersion: string): string[] {
  if (!lokiVersion.startsWith('2.9.')) return [];
  return [
    'Loki 2.9 answers 400 to label values that are no strings, such as {"schema_version": 1}, and clients do not ' +
      'send again. If yours send such labels, let this version only read your history on the way to 3.x.',
  ];
}

function header(lokiVersion: string): string {
  return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It holds no secret: Loki puts the variables in itself (-config.expand-env=true).\n`;
}

function write(config: Tree): string {
  const scalarStyleRules = [quoteVariables, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];
  return dump(config, { lineWidth: -1, noRefs: true, scalarStyleRules });
}

/** Loki puts a variable's text in before it parses the YAML: unquoted, a value that begins with `#` would be lost. */
const quoteVariables: ScalarStyleRule = (layout) => {
  if (layout.node.value.includes('${')) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
};

/** A variable that nobody sets becomes nothing, without a word from Loki; one with a default is the team's to answer for. */
function checkVariables(yaml: string): void {
  const named = [...yaml.matchAll(/(?<!\$)\$\{(\w+)(?!\w|:?[-=])/g)].map(([, name = '']) => name);
  const unknown = [...new Set(named)].filter((name) => !hostVariables.includes(name));
  if (unknown.length === 0) return;
  const names = unknown.map((name) => `\${${name}}`).join(', ');
  throw new UserError(
    `The team's YAML names ${names}, which the host does not set, so that Loki would read nothing there. ` +
      `Write the value itself; variables that are set: ${hostVariables.join(', ')}.`,
  );
}
