import type { Config, FieldValue } from '../config.ts';
import { formatDuration, formatGoDuration } from '../duration.ts';
import { fieldAt, fieldsOf } from '../fields/tree.ts';
import { readDefault } from '../fields/values/read.ts';
import { type OldNames, obeyedField, oldNames } from '../old-names/old-names.ts';
import { SHIPPED_STORES } from '../period.ts';
import { isCollection, type TreeValue } from '../tree.ts';
import { movedTo } from '../validate/moved.ts';
import type { Draft } from './draft.ts';

interface Removal {
  readonly draft: Draft;
  /** The config before the upgrade. */
  readonly base: Config;
  /** The Loki version that the config will be for. */
  readonly to: string;
}

/**
 * Removes every field that Loki `to` does not have. What the old version did with it stays: its value moves to today's field if
 * the old version obeyed it, over what that says.
 */
export function moveRemovedFields(draft: Draft, base: Config, to: string): void {
  const removal = { draft, base, to };
  const kept = oldNames(base).filter(({ means }) => has(to, means));
  for (const [path, value] of draft.leaves()) {
    if (!base.has(path) || has(to, path)) continue;
    if (movePrefix(removal, path, value)) continue;
    const names = kept.find(({ fields }) => fields.includes(path));
    if (names !== undefined && counts(removal, names, path)) move(removal, names, { path, value });
    else draft.remove(path, whyRemoved(removal, path, names));
  }
}

/** What a variable without a default brings is not known here, so it may count. */
function counts({ draft, base }: Removal, names: OldNames, path: string): boolean {
  const isUnknown = base.isSet(path) && base.settings.get(path)?.value === undefined;
  return isUnknown ? draft.get(names.means) === undefined : obeyedField(base, names) === path;
}

function has(version: string, path: string): boolean {
  return fieldAt(fieldsOf(version).root, path) !== undefined;
}

function whyRemoved({ base, to }: Removal, path: string, names?: OldNames): string {
  const why = `Loki ${to} does not have it. ${movedTo(path) ?? 'Nothing replaces it.'}`;
  const isSet = names !== undefined && base.isSet(names.means);
  return isSet ? `${why} That is set, and it is what counted.` : why;
}

function move(removal: Removal, names: OldNames, { path, value }: { path: string; value: TreeValue }): void {
  const { draft, base, to } = removal;
  const before = draft.get(names.means);
  const written = isVariable(value) ? value : todaysValue(names.means, removal, value);
  const over =
    before === undefined || before === written
      ? ''
      : ` Loki ${base.fields.table} obeyed it, not ${names.means}.`;
  const why = `Loki ${to} does not have it. ${movedTo(path) ?? ''}${over}`;
  draft.move(path, { path: names.means, value: written }, why);
}

/** What a variable brings cannot be converted here. */
function isVariable(value: TreeValue): boolean {
  return typeof value === 'string' && value.includes('${');
}

/** Today's value: as its author wrote it if that means the same today. */
export function todaysValue(
  means: string,
  { base, to }: Omit<Removal, 'draft'>,
  written?: TreeValue,
): TreeValue {
  const value = base.get(means) ?? '';
  const type = typeOf(means, to);
  const isSame = written !== undefined && !isCollection(written) && written !== null;
  return isSame && readDefault(type, written) === value && typeof written === typeof format(type, value)
    ? written
    : format(type, value);
}

function typeOf(path: string, version: string): string {
  const field = fieldAt(fieldsOf(version).root, path);
  return field?.kind === 'value' ? field.type : '';
}

/** Durations of `limits_config` have no unit below `ms`. */
function format(type: string, value: FieldValue): FieldValue {
  if (type === 'prom-duration') return formatDuration(Math.ceil(Number(value) / 1e6) * 1e6);
  return type === 'duration' ? formatGoDuration(Number(value)) : value;
}

/** Loki 3.x has the prefix of the index in each period that was written with it. */
function movePrefix({ draft, to }: Removal, path: string, value: TreeValue): boolean {
  const store = SHIPPED_STORES.find(
    ([, shipper]) => path === `storage_config.${shipper}.shared_store_key_prefix`,
  );
  if (store === undefined || value === 'index/') return false;
  const successors = draft
    .periods()
    .filter((period) => period.store === store[0])
    .map((period) => period.at('index.path_prefix'))
    .filter((successor) => draft.get(successor) === undefined && has(to, successor));
  for (const successor of successors)
    draft.set(successor, value, `The index of this period is under ${String(value)}.`);
  draft.remove(path, `Loki ${to} does not have it. ${movedTo(path)}`);
  return true;
}
