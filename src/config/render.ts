import { createHash } from 'node:crypto';
import { UserError } from '../action/errors.ts';
import { defaultsUnder } from './render/defaults-under.ts';
import { type BucketInputs, putBucket, type Replaced } from './render/storage.ts';
import { merge, type Tree } from './tree.ts';
import { hostVariables } from './variables.ts';
import { writeYaml } from './yaml/write.ts';

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
  const { defaults, warnings } = defaultsUnder(team, lokiVersion, replicas);
  const config = merge(defaults, team);
  const replaced = putBucket(config, options);
  const yaml = header(lokiVersion) + writeYaml(config);
  checkVariables(yaml);
  const sha256 = createHash('sha256').update(yaml).digest('hex');
  return { yaml, sha256, replaced, warnings: [...warnings, ...limitsOf(lokiVersion)] };
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
