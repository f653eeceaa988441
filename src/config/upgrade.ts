import { createHash } from 'node:crypto';
import { UserError } from '../action/errors.ts';
import { compareVersions } from '../loki/versions.ts';
import { type Config, hasDefault } from './config.ts';
import { fieldAt, fieldsOf } from './fields/tree.ts';
import { toFindings } from './findings.ts';
import type { ConfigChange } from './guard/change.ts';
import { guardProblems } from './guard.ts';
import type { Shown } from './hide.ts';
import type { Finding } from './problem.ts';
import { readConfig } from './read-config.ts';
import { type ConfigDocument, readYaml } from './read-yaml.ts';
import { SECRET_RULES } from './secrets.ts';
import { treeOf } from './team-config.ts';
import { Draft } from './upgrade/draft.ts';
import { invalidBefore } from './upgrade/invalid-before.ts';
import { DEFAULT_KEEPERS } from './upgrade/kept-defaults.ts';
import { addTsdbPeriod, keepDefaultPeriod } from './upgrade/new-period.ts';
import { moveRemovedFields } from './upgrade/removed-fields.ts';
import { type ShownEdit, shownEdit } from './upgrade/shown-edit.ts';
import { validateConfig } from './validate.ts';

export interface UpgradeOptions {
  /** The name of the file, as the user knows it. */
  readonly file: string;
  /** The Loki version that the file is for now. */
  readonly from: string;
  /** The Loki version that it will be for. */
  readonly to: string;
  /** `2026-01-01`, in UTC. */
  readonly today: string;
  /** The first day of a new period, if one is needed: late enough for review and deployment. */
  readonly periodFrom: string;
  /** The file is a team's part of a config, over the defaults of `render`. */
  readonly partial: boolean;
}

export interface Upgraded {
  readonly yaml: string;
  /** Hex, of the YAML's bytes. */
  readonly sha256: string;
  readonly changes: readonly ShownEdit[];
  /** The YAML with bullets in place of secrets, such as an old one in a comment. */
  readonly shownYaml: Shown;
  /** Comments and layout are lost, because an edit was not possible in the text. */
  readonly rewritten: boolean;
  /** What the new version, or the guard, still reports. */
  readonly left: readonly Finding[];
}

/**
 * Turns a config for one Loki version into one for a newer version that behaves the same: fields that are gone are moved or
 * removed, defaults that would refuse, hide or delete lines are written down as they were, and a TSDB period is added after
 * the existing ones, which stay as they are.
 * @throws UserError if the file cannot be read or the version is older
 */
export async function upgradeConfig(bytes: Uint8Array, options: UpgradeOptions): Promise<Upgraded> {
  const { file, from, to, today, partial } = options;
  if (compareVersions(to, from) < 0)
    throw new UserError(`Loki ${to} is older than ${from}; a config can only be upgraded.`);
  const document = readYaml(bytes, from);
  const tree = treeOf(document, file, { ifEmpty: 'There is nothing to upgrade.', allowed: SECRET_RULES });
  const draft = new Draft(document.text, tree);
  const base = configOf(document, from, partial);
  const versions = { baseVersion: from, headVersion: to };
  const changeOf = (head: Config): ConfigChange => ({
    base,
    head,
    ...versions,
    today,
    bucketExpiryDays: undefined,
  });
  if (to !== from) edit(draft, base, changeOf, options);
  const { text: yaml, edits, rewritten } = draft;
  const upgraded = readYaml(yaml, to);
  const head = configOf(upgraded, to, partial);
  const secrets = document.secrets.and(upgraded.secrets);
  const left = [
    ...invalidBefore(bytes, options),
    ...validateConfig(yaml, { version: to, file, partial, today }).findings,
    ...toFindings({ text: yaml, secrets }, file, guardProblems(changeOf(head))),
  ];
  return {
    yaml,
    shownYaml: upgraded.secrets.masked(yaml),
    sha256: createHash('sha256').update(yaml).digest('hex'),
    changes: edits.map((one) => shownEdit(one, secrets)),
    rewritten,
    left,
  };
}

function edit(
  draft: Draft,
  base: Config,
  changeOf: (head: Config) => ConfigChange,
  options: UpgradeOptions,
): void {
  const { from, to, periodFrom, partial } = options;
  removeEmptyFields(draft, to);
  if (partial) keepDefaultPeriod(draft, from, to);
  moveRemovedFields(draft, base, to);
  addTsdbPeriod(draft, periodFrom, to);
  for (const keep of DEFAULT_KEEPERS) keep(draft, changeOf(configOf(readYaml(draft.text, to), to, partial)));
  draft.text = draft.text.replace(/^(# Rendered by loki-host-actions for Loki )\S+(?=:)/, `$1${to}`);
}

/** Loki reads an empty field as zero, and Loki 3 refuses many of these zeros. */
function removeEmptyFields(draft: Draft, to: string): void {
  for (const [path, value] of draft.leaves()) {
    if (value !== null || !hasDefault(fieldAt(fieldsOf(to).root, path))) continue;
    draft.remove(path, 'Empty, it sets everything in it to zero; without it, the defaults apply.');
  }
}

function configOf(document: ConfigDocument, version: string, partial: boolean): Config {
  const { config } = readConfig(document, { version, partial });
  if (config === undefined) throw new UserError('The config is empty; there is nothing to upgrade.');
  return config;
}
