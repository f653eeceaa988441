import { createHash } from 'node:crypto';
import { UserError } from '../action/errors.ts';
import { today as thisDay } from './days.ts';
import { expand } from './expand.ts';
import { readConfig } from './read-config.ts';
import { readYaml } from './read-yaml.ts';
import { defaultsUnder } from './render/defaults-under.ts';
import { expandedValue } from './render/expanded.ts';
import { outsideBucket } from './render/outside-bucket.ts';
import { putBucket, type Replaced, type StorageInputs } from './render/storage.ts';
import { merge, type Tree } from './tree.ts';
import { hostVariables } from './variables.ts';
import type { Span } from './yaml/nodes.ts';
import { writeYaml } from './yaml/write.ts';

export interface RenderOptions extends StorageInputs {
  /** The team's own YAML, parsed; its values win over the defaults. */
  team: Tree;
  lokiVersion: string;
  /** Loki processes in the ring, one per host. */
  replicas: number;
  /** `2026-01-31`, in UTC; it decides which periods must be in the bucket, not what is rendered. */
  today?: string;
}

export interface Rendered {
  yaml: string;
  /** Hex, of the YAML's bytes. */
  sha256: string;
  replaced: Replaced[];
  /** What works, but not as one might expect. */
  warnings: string[];
}

/**
 * Defaults ← the team's YAML ← inputs, for one Loki version; the same input gives the same bytes.
 * @throws UserError if the team's YAML and the inputs contradict each other, or lines would not be stored in the bucket
 */
export function renderConfig(options: RenderOptions): Rendered {
  const rendered = overlay(options);
  checkStores(rendered.yaml, options);
  return rendered;
}

/**
 * The same where the bucket is not known, so that what is stored elsewhere cannot be told.
 * @throws UserError if the team's YAML and the inputs contradict each other
 */
export function overlay(options: RenderOptions): Rendered {
  const { lokiVersion, replicas } = options;
  const team = structuredClone(options.team);
  const { defaults, warnings } = defaultsUnder(expandedValue(team, lokiVersion), lokiVersion, replicas);
  const config = merge(defaults, team);
  const replaced = putBucket(config, options);
  const yaml = header(lokiVersion) + writeYaml(config);
  checkVariables(yaml, lokiVersion);
  const sha256 = createHash('sha256').update(yaml).digest('hex');
  return { yaml, sha256, replaced, warnings: [...warnings, ...limitationsOf(lokiVersion)] };
}

/** A container's own folders are lost with it, and what is in another store is not what the inputs say. */
function checkStores(yaml: string, { lokiVersion: version, bucket, today = thisDay() }: RenderOptions): void {
  const { config } = readConfig(readYaml(yaml, version), { version });
  const found = config === undefined ? [] : [...outsideBucket(config, { bucket, today })];
  if (found.length === 0) return;
  const lines = found.map(({ path, message, fix }) => `- ${path}: ${message} ${fix}`);
  throw new UserError(`The team's YAML does not store in the bucket ${bucket}.\n${lines.join('\n')}`);
}

/** What no config can change. Seen on 2.9.17; 2.6.0, 3.4.3 and 3.7.6 accept such labels. */
function limitationsOf(lokiVersion: string): string[] {
  if (!lokiVersion.startsWith('2.9.')) return [];
  return [
    'Loki 2.9 answers 400 to label values that are not strings, such as {"schema_version": 1}, and clients do not retry. ' +
      'If your clients send such labels, let this version only read your history on the way to 3.x.',
  ];
}

function header(lokiVersion: string): string {
  return `# Rendered by loki-host-actions for Loki ${lokiVersion}: edit the team's own file, not this one.\n# It contains no secrets: Loki expands the variables itself (-config.expand-env=true).\n`;
}

/** Loki silently replaces a variable that is not set with nothing; a default is the team's own responsibility. */
function checkVariables(yaml: string, version: string): void {
  const { references, problems } = expand(yaml, { version, lookup: () => undefined });
  const textOf = ({ start, end }: Span) => yaml.slice(start, end);
  const refused = problems.map((problem) => `${textOf(problem)} (${problem.reason})`);
  if (refused.length > 0)
    throw new UserError(`Loki ${version} refuses these variables of the team's YAML: ${refused.join(', ')}.`);
  const unknown = references.filter(
    (reference) => reference.default === undefined && !hostVariables.includes(reference.name),
  );
  if (unknown.length === 0) return;
  const names = [...new Set(unknown.map(textOf))].join(', ');
  throw new UserError(
    `The team's YAML names ${names}, which the host does not set, so Loki would read nothing there. ` +
      `Write the value itself; the host sets ${hostVariables.join(', ')}.`,
  );
}
