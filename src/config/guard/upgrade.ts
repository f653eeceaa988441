import { compareVersions } from '../../loki/versions.ts';
import type { Period } from '../period.ts';
import type { Violation } from '../rule.ts';
import type { ConfigChange, GuardRule } from './change.ts';

/** Changes of the Loki version itself. */
export const upgradeRules: readonly GuardRule[] = [
  { name: 'schema-downgrade', level: 'error', find: schemaDowngrade },
  { name: 'version-downgrade', level: 'warning', find: versionDowngrade },
  { name: 'version-skip', level: 'warning', find: versionSkip },
  { name: 'boltdb-gone', level: 'error', find: boltdbGone },
];

function isOlder(version: string, than: string): boolean {
  return compareVersions(version, than) < 0;
}

/** A period that the older version cannot read: of a newer schema, or with a newer index. */
function unreadablePeriod({ base, headVersion, baseVersion }: ConfigChange): Period | undefined {
  if (!isOlder(headVersion, baseVersion)) return undefined;
  return base.periods().find(({ schemaNumber = 0, store }) => {
    return (
      (schemaNumber >= 13 && isOlder(headVersion, '2.9.0')) ||
      (store === 'tsdb' && isOlder(headVersion, '2.7.0'))
    );
  });
}

function* schemaDowngrade(change: ConfigChange): Iterable<Violation> {
  const period = unreadablePeriod(change);
  if (period === undefined) return;
  const path = change.head.periods().at(-1)?.path ?? 'schema_config';
  const message = `Loki ${change.headVersion} cannot read the period from ${period.from} (${period.store} ${period.schema}).`;
  yield { path, message, fix: `Stay on ${change.baseVersion}.` };
}

function* versionDowngrade(change: ConfigChange): Iterable<Violation> {
  const { baseVersion, headVersion } = change;
  if (!isOlder(headVersion, baseVersion) || unreadablePeriod(change) !== undefined) return;
  const message = `Loki goes back from ${baseVersion} to ${headVersion}, which may not be able to read what the newer version wrote to disk and bucket.`;
  const fix = 'Go back only directly after an upgrade, and flush first.';
  yield { path: 'schema_config', message, fix };
}

function* versionSkip({ baseVersion, headVersion }: ConfigChange): Iterable<Violation> {
  if (!isOlder(baseVersion, '2.9.0') || isOlder(headVersion, '3.0.0')) return;
  const message = `From ${baseVersion} to ${headVersion} skips 2.9, the version in which old and new settings both work.`;
  yield { path: 'schema_config', message, fix: 'Go to 2.9 first, query old data, then go to 3.x.' };
}

/** Source: Loki, docs migrate-to-tsdb: 4.0 does not start while a boltdb-shipper period is in the schema. */
function* boltdbGone({ head, headVersion }: ConfigChange): Iterable<Violation> {
  const period = head.periods().find(({ store }) => store === 'boltdb-shipper');
  if (isOlder(headVersion, '4.0.0') || period === undefined) return;
  const message = `Loki ${headVersion} does not read boltdb-shipper, which the period from ${period.from} uses.`;
  yield { path: period.at('store'), message, fix: 'Stay on 3.x for as long as you need that data.' };
}
