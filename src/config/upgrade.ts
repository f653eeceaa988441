import { createHash } from 'node:crypto';
import { UserError } from '../action/errors.ts';
import { compareVersions } from '../loki/versions.ts';
import { hasDefault } from './config.ts';
import { fieldAt, fieldsOf } from './fields/tree.ts';
import type { Change } from './guard/change.ts';
import { guardChange } from './guard.ts';
import type { Finding } from './problem.ts';
import { parseTeamConfig } from './team-config.ts';
import { type ConfigChange, Draft } from './upgrade/draft.ts';
import { KEEPERS } from './upgrade/kept-defaults.ts';
import { addTsdbPeriod, keepDefaultPeriod } from './upgrade/new-period.ts';
import { moveRemovedFields } from './upgrade/removed-fields.ts';
import { readConfig, validateConfig } from './validate.ts';
import { decodeText } from './yaml/text.ts';

export interface UpgradeOptions {
  /** The name of the file, as the user knows it. */
  readonly file: string;
  /** The Loki version that the file is for now. */
  readonly from: string;
  /** The Loki version that it shall be for. */
  readonly to: string;
  /** `2026-01-01`, in UTC. */
  readonly today: string;
  /** The first day of a new period, where one is needed: far enough for review and deployment. */
  readonly periodFrom: string;
  /** The file is a team's part of a config, over the defaults of `render`. */
  readonly partial: boolean;
}

export interface Upgraded {
  readonly yaml: string;
  /** Hex, of the YAML's bytes. */
  readonly sha256: string;
  readonly changes: readonly ConfigChange[];
  /** Comments and layout are lost: a change could not be made in the text. */
  readonly rewritten: boolean;
  /** What the new version, or the guard, still finds wrong with it. */
  readonly left: readonly Finding[];
}

/**
 * Makes a config for one Loki version one for a newer version that keeps what the old one did: fields that are gone are moved
 * or taken out, defaults that would refuse, hide or delete lines are written down as they were, and a TSDB period
 * follows the periods there are, which stay as they are.
 * @throws UserError when the file cannot be read or the version is not newer
 */
export async function upgradeConfig(bytes: Uint8Array, options: UpgradeOptions): Promise<Upgraded> {
  const { file, from, to, today, periodFrom, partial } = options;
  if (compareVersions(to, from) < 0)
    throw new UserError(`Loki ${to} is older than ${from}: a config is only upgraded.`);
  const team = parseTeamConfig(bytes, file);
  const draft = new Draft(decodeText(bytes).text, team);
  if (to !== from) {
    fillNulls(draft, to);
    if (partial) keepDefaultPeriod(draft, team, from, to);
    moveRemovedFields(draft, from, to);
    addTsdbPeriod(draft, periodFrom, to);
    for (const keep of KEEPERS) keep(draft, changeOf(bytes, draft, options));
    draft.text = draft.text.replace(/^(# Rendered by loki-host-actions for Loki )\S+(?=:)/, `$1${to}`);
  }
  const { text: yaml, changes, rewritten } = draft;
  const left = [
    ...(await validateConfig(yaml, { version: to, file, partial, today })),
    ...guardChange(bytes, yaml, { baseVersion: from, headVersion: to, today, file, partial }),
  ];
  return { yaml, sha256: createHash('sha256').update(yaml).digest('hex'), changes, rewritten, left };
}

/** A day from now on, `2026-01-08` in UTC. */
export function dayIn(days: number, now: Date): string {
  return new Date(now.getTime() + days * 24 * 3600_000).toISOString().slice(0, 10);
}

/** The changes for a person who reads them in a terminal or a log. */
export function toText(changes: readonly ConfigChange[]): string {
  const line = ({ path, was, is, why }: ConfigChange) =>
    `${path}: ${was || 'nothing'} -> ${is || 'nothing'}\n    ${why}`;
  return changes.map(line).join('\n');
}

/** What is written as nothing is zero to Loki, and Loki 3 refuses many of these zeros. */
function fillNulls(draft: Draft, to: string): void {
  for (const [path, value] of draft.leaves()) {
    if (value !== null || !hasDefault(fieldAt(fieldsOf(to).root, path))) continue;
    draft.remove(path, 'Written as nothing, it sets what is in it to zero; without it, the defaults count.');
  }
}

function changeOf(before: Uint8Array, draft: Draft, { from, to, today, partial }: UpgradeOptions): Change {
  const ignore = (): void => {};
  const base = readConfig(before, { version: from, partial }, ignore).config;
  const head = readConfig(draft.text, { version: to, partial }, ignore).config;
  if (base === undefined || head === undefined)
    throw new UserError('The config is empty; there is nothing to upgrade.');
  return {
    base,
    head,
    baseVersion: from,
    headVersion: to,
    today,
    bucketExpiryDays: undefined,
    report: ignore,
  };
}
