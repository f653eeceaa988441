import { toFindings } from './findings.ts';
import type { ConfigChange } from './guard/change.ts';
import { goneRules } from './guard/gone.ts';
import { hostRules } from './guard/host.ts';
import { limitRules } from './guard/limits.ts';
import { periodRules } from './guard/periods.ts';
import { retentionRules } from './guard/retention.ts';
import { sideStoreRules } from './guard/side-stores.ts';
import { storageRules } from './guard/storage.ts';
import { tenantRules } from './guard/tenants.ts';
import { upgradeRules } from './guard/upgrade.ts';
import type { Finding, Problem } from './problem.ts';
import { readConfig } from './read-config.ts';
import { readYaml } from './read-yaml.ts';
import { applyRules } from './rule.ts';

const RULES = [
  ...periodRules,
  ...storageRules,
  ...sideStoreRules,
  ...tenantRules,
  ...retentionRules,
  ...hostRules,
  ...limitRules,
  ...upgradeRules,
  ...goneRules,
];

export interface GuardOptions {
  /** The Loki version that runs the base, such as `2.9.17`. */
  readonly baseVersion: string;
  /** The Loki version that will run the head. */
  readonly headVersion: string;
  /** The day of the change, `2024-12-31` in UTC: that of the review, and later that of the deployment. */
  readonly today: string;
  /** The name to report; findings point into the head. */
  readonly file?: string;
  /** Both files are a team's part of a config, over the defaults of `render`. */
  readonly partial?: boolean;
  /** After how many days a lifecycle rule of the bucket deletes objects, if one does. */
  readonly bucketExpiryDays?: number | undefined;
}

/**
 * What a change of configuration, of version or of both would cost: errors lose data or hide it for good, warnings may
 * refuse, cut or hide lines. What is wrong with the head alone is up to `validateConfig`; a head that cannot be read has no
 * findings here, and a base that cannot be read has one that says so.
 */
export function guardChange(
  base: string | Uint8Array,
  head: string | Uint8Array,
  options: GuardOptions,
): Finding[] {
  const { baseVersion, headVersion, today, bucketExpiryDays, file = 'loki.yaml', partial = false } = options;
  const old = readYaml(base, baseVersion);
  const before = readConfig(old, { version: baseVersion, partial }).config;
  const document = readYaml(head, headVersion);
  const after = readConfig(document, { version: headVersion, partial }).config;
  if (after === undefined) return [];
  const problems =
    before === undefined
      ? [unreadableBase()]
      : guardProblems({ base: before, head: after, baseVersion, headVersion, today, bucketExpiryDays });
  const secrets = document.secrets.and(old.secrets);
  return toFindings({ text: document.text, secrets }, file, problems);
}

/** The same for configurations that are read already. */
export function guardProblems(change: ConfigChange): Problem[] {
  const problems: Problem[] = [];
  applyRules(RULES, change, { config: change.head, report: (problem) => problems.push(problem) });
  return problems;
}

function unreadableBase(): Problem {
  return {
    rule: 'guard-blind',
    level: 'warning',
    message: 'The file before the change cannot be read, so it is unknown whether the change loses data.',
    fix: 'Compare the two by hand.',
    at: { start: 0, end: 0 },
  };
}
