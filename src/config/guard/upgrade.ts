import { compareVersions } from '../../loki/versions.ts';
import { periods } from '../validate/common.ts';
import { schemaNumber } from '../validate/rules/schema.ts';
import { block, type Change, type GuardRule, warn } from './change.ts';

/** Changes of the Loki version itself. */
export const upgradeRules: readonly GuardRule[] = [downgrade, skip, boltdbGone];

function older(a: string, b: string): boolean {
  return compareVersions(a, b) < 0;
}

/** What the older version cannot read: periods of newer schemas, and chunks of newer formats. */
function downgrade(change: Change): void {
  const { base, head, headVersion, baseVersion } = change;
  if (!older(headVersion, baseVersion)) return;
  const all = periods(base);
  const unread = all.find((period) => {
    const schema = schemaNumber(base.text(`${period}.schema`)) ?? 0;
    const tsdb = base.text(`${period}.store`) === 'tsdb';
    return (schema >= 13 && older(headVersion, '2.9.0')) || (tsdb && older(headVersion, '2.7.0'));
  });
  if (unread !== undefined) {
    block(change, {
      rule: 'schema-downgrade',
      path: periods(head).at(-1) ?? 'schema_config',
      message: `Loki ${headVersion} cannot read the period from ${base.text(`${unread}.from`)} (${base.text(`${unread}.store`)} ${base.text(`${unread}.schema`)}).`,
      fix: `Stay on ${baseVersion}.`,
    });
    return;
  }
  warn(change, {
    rule: 'version-downgrade',
    path: 'schema_config',
    message: `Loki goes back from ${baseVersion} to ${headVersion}; what the newer wrote to disk and bucket may be unreadable to the older.`,
    fix: 'Go back only right after an upgrade, with a flush before.',
  });
}

function skip(change: Change): void {
  const { baseVersion, headVersion } = change;
  if (!older(baseVersion, '2.9.0') || older(headVersion, '3.0.0')) return;
  warn(change, {
    rule: 'version-skip',
    path: 'schema_config',
    message: `From ${baseVersion} to ${headVersion} skips 2.9, the version in which old and new settings both work.`,
    fix: 'Go to 2.9 first, look at old data, then to 3.x.',
  });
}

/** Source: Loki, docs migrate-to-tsdb: 4.0 does not start while a boltdb-shipper period is in the schema. */
function boltdbGone(change: Change): void {
  const { head, headVersion } = change;
  const period = periods(head).find((candidate) => head.text(`${candidate}.store`) === 'boltdb-shipper');
  if (older(headVersion, '4.0.0') || period === undefined) return;
  block(change, {
    rule: 'boltdb-gone',
    path: `${period}.store`,
    message: `Loki ${headVersion} does not read boltdb-shipper, and the period from ${head.text(`${period}.from`)} has it.`,
    fix: 'Stay on 3.x for as long as that data is needed.',
  });
}
