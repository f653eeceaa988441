import { usageDefaults } from '../defaults.ts';
import { formatDuration } from '../duration.ts';
import type { ConfigChange } from '../guard/change.ts';
import { addsLabels } from '../guard/limits.ts';
import { loweredLimits } from '../guard/lowered.ts';
import { obeyedField, oldNames } from '../old-names/old-names.ts';
import { activePeriod, SHIPPED_STORES } from '../period.ts';
import { at } from '../tree.ts';
import type { Draft } from './draft.ts';
import { todaysValue } from './removed-fields.ts';

/**
 * Writes down what the old version does by default and the new one would not.
 * @param change from the old config to the draft as it is now, as the guard would see it
 */
export type DefaultKeeper = (draft: Draft, change: ConfigChange) => void;

/** In the order in which the edits are listed. */
export const DEFAULT_KEEPERS: readonly DefaultKeeper[] = [
  oldNamesByDefault,
  port,
  readTarget,
  limits,
  labels,
  retention,
  structuredMetadata,
  deleteRequestStore,
  folders,
  indexStores,
];

/** The old version goes by a field with an older name, set or not; the new one goes by today's, and has another default. */
function oldNamesByDefault(draft: Draft, { base, head, headVersion: to }: ConfigChange): void {
  for (const names of oldNames(base)) {
    const field = obeyedField(base, names);
    if (field === undefined || obeyedField(head, names) !== undefined || !head.has(names.means)) continue;
    const [was, is] = [base.get(names.means), head.get(names.means)];
    const isOfRender = head.isSet(names.means) && draft.get(names.means) === undefined;
    if (isOfRender || was === is || (!was && !is)) continue;
    const why = `As before: Loki ${base.fields.table} goes by ${field}.`;
    draft.set(names.means, todaysValue(names.means, { base, to }), why);
  }
}

function port(draft: Draft, { base, head, headVersion }: ConfigChange): void {
  const path = 'server.http_listen_port';
  if (base.number(path) === head.number(path)) return;
  const why = `Clients push to this port; the default of Loki ${headVersion} is ${head.number(path)}.`;
  draft.set(path, base.number(path), why);
}

/** Without it, nobody compacts, and no rule is evaluated, unless a process with the target `backend` is added. */
function readTarget(draft: Draft, { base, head, baseVersion }: ConfigChange): void {
  const path = 'legacy_read_target';
  const isLegacy = base.has(path) ? base.flag(path) : !base.atLeast('2.9');
  const reads = head.text('target').split(',').includes('read');
  if (!reads || !isLegacy || !head.has(path) || head.flag(path)) return;
  const why = `In Loki ${baseVersion}, the target read compacts and evaluates rules, too; otherwise that is the target backend.`;
  draft.set(path, true, why);
}

function limits(draft: Draft, change: ConfigChange): void {
  for (const { path, was, shownIs, effect } of loweredLimits(change)) {
    const value = /^\d+$/.test(was) ? Number(was) : was;
    const why = `As before: with ${shownIs}, the default of Loki ${change.headVersion}, ${effect}.`;
    draft.set(path, value, why);
  }
}

function labels(draft: Draft, change: ConfigChange): void {
  if (!addsLabels(change)) return;
  const why =
    'Streams keep the labels that clients send, so dashboards and queries by exact labels keep working.';
  draft.set('limits_config.discover_service_name', [], why);
  draft.set('limits_config.discover_log_levels', false, why);
}

function retention(draft: Draft, { base, head, baseVersion }: ConfigChange): void {
  const path = 'limits_config.retention_period';
  if (!base.flag('compactor.retention_enabled') || base.number(path) === head.number(path)) return;
  draft.set(path, formatDuration(base.number(path)), `As before: the default of Loki ${baseVersion}.`);
}

function structuredMetadata(draft: Draft, { head, today, headVersion }: ConfigChange): void {
  const path = 'limits_config.allow_structured_metadata';
  const active = activePeriod(head.periods(), today);
  if (active === undefined || !head.flag(path) || !head.atLeast('3.0')) return;
  if (active.takesStructuredMetadata) return;
  const why = `Loki ${headVersion} does not start with it before a tsdb period with schema v13 is active.`;
  draft.set(path, false, why);
}

function deleteRequestStore(draft: Draft, { base, head, headVersion }: ConfigChange): void {
  const path = 'compactor.delete_request_store';
  if (!head.flag('compactor.retention_enabled') || !head.has(path) || head.text(path) !== '') return;
  const store = base.text('compactor.shared_store') || (head.periods().at(-1)?.objectStore ?? '');
  draft.set(path, store, `With retention, Loki ${headVersion} requires the store of delete requests.`);
}

/** The folders of each kind of index in use, as the defaults of `render` have them: on the disk that the host keeps. */
function folders(draft: Draft, { head, headVersion }: ConfigChange): void {
  const defaults = usageDefaults();
  const stores = head.periods().map(({ store }) => store);
  const indexes = SHIPPED_STORES.filter(([store]) => stores.includes(store)).flatMap(([, shipper]) => [
    `storage_config.${shipper}.active_index_directory`,
    `storage_config.${shipper}.cache_location`,
  ]);
  for (const path of [...indexes, 'compactor.working_directory']) {
    const why = `Loki ${headVersion} requires it; this folder is on the disk that the host keeps.`;
    if (head.text(path) === '') draft.set(path, at(defaults, path) ?? '', why);
  }
}

/** Without it, Loki 2.9 does not find old indexes (grafana/loki#8738). */
function indexStores(draft: Draft, { head, headVersion }: ConfigChange): void {
  for (const [store, shipper] of SHIPPED_STORES) {
    const path = `storage_config.${shipper}.shared_store`;
    const last = head.periods().findLast((period) => period.store === store);
    if (last === undefined || !head.has(path) || head.text(path) !== '') continue;
    draft.set(path, last.objectStore, `It tells Loki ${headVersion} where the index is.`);
  }
}
