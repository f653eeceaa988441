import type { Config } from '../config.ts';
import type { Change } from '../guard/change.ts';
import { duration } from '../guard/change.ts';
import { addsLabels } from '../guard/limits.ts';
import { loweredLimits } from '../guard/lowered.ts';
import { periods } from '../validate/common.ts';
import { schemaNumber } from '../validate/rules/schema.ts';
import { activePeriodOf } from '../validate/rules/schema-active.ts';
import type { Draft } from './draft.ts';

/** What the old version does and the new one would not, by its other defaults. `change` is what the guard would see. */
export type Keeper = (draft: Draft, change: Change) => void;

/** In the order in which the changes are told. */
export const KEEPERS: readonly Keeper[] = [
  port,
  limits,
  labels,
  retention,
  deletion,
  metadata,
  deleteStore,
  folders,
  indexStores,
];

function port(draft: Draft, { base, head, headVersion }: Change): void {
  const path = 'server.http_listen_port';
  if (base.number(path) === head.number(path)) return;
  draft.set(
    path,
    base.number(path),
    `Clients push to this port; the default of Loki ${headVersion} is ${head.number(path)}.`,
  );
}

function limits(draft: Draft, change: Change): void {
  for (const { path, was, shownIs, effect } of loweredLimits(change)) {
    const value = /^\d+$/.test(was) ? Number(was) : was;
    draft.set(
      path,
      value,
      `As it was: with ${shownIs}, the default of Loki ${change.headVersion}, ${effect}.`,
    );
  }
}

function labels(draft: Draft, change: Change): void {
  if (!addsLabels(change)) return;
  const why =
    'Streams keep the labels that clients send, so dashboards and queries by exact labels see the same ones.';
  draft.set('limits_config.discover_service_name', [], why);
  draft.set('limits_config.discover_log_levels', false, why);
}

function retention(draft: Draft, { base, head, baseVersion }: Change): void {
  const path = 'limits_config.retention_period';
  if (!base.flag('compactor.retention_enabled') || base.number(path) === head.number(path)) return;
  draft.set(path, duration(base.number(path)), `What Loki ${baseVersion} keeps, by its default.`);
}

/** Loki 2.6 has it in the compactor, where it is off by default. */
function deletion(draft: Draft, { base, head, baseVersion }: Change): void {
  const path = 'limits_config.deletion_mode';
  if (!head.flag('compactor.retention_enabled') || !head.has(path)) return;
  const was = base.text(base.has(path) ? path : 'compactor.deletion_mode');
  if (was === head.text(path)) return;
  draft.set(
    path,
    was,
    `As Loki ${baseVersion} treats requests to delete; else they would be carried out from now on.`,
  );
}

function metadata(draft: Draft, { head, today, headVersion }: Change): void {
  const path = 'limits_config.allow_structured_metadata';
  const active = activePeriodOf(head, today);
  if (active === undefined || !head.flag(path) || !head.atLeast('3.0')) return;
  if (head.text(`${active}.store`) === 'tsdb' && (schemaNumber(head.text(`${active}.schema`)) ?? 0) >= 13)
    return;
  draft.set(
    path,
    false,
    `Loki ${headVersion} does not start with it before a tsdb period with schema v13 is active.`,
  );
}

function deleteStore(draft: Draft, { base, head, headVersion }: Change): void {
  const path = 'compactor.delete_request_store';
  if (!head.flag('compactor.retention_enabled') || !head.has(path) || head.text(path) !== '') return;
  const last = periods(head).at(-1) ?? '';
  const store = base.text('compactor.shared_store') || head.text(`${last}.object_store`);
  draft.set(
    path,
    store,
    `With retention, Loki ${headVersion} must be told where requests to delete are kept.`,
  );
}

const SHIPPERS = { tsdb: 'tsdb', 'boltdb-shipper': 'boltdb' } as const;

/** Of each kind of index in use: where the host keeps it. */
function folders(draft: Draft, { head, headVersion }: Change): void {
  const why = `Loki ${headVersion} must be told; it is below the folder that the host keeps.`;
  const set = (path: string, folder: string) => {
    if (head.text(path) === '') draft.set(path, folder, why);
  };
  for (const [store, kind] of Object.entries(SHIPPERS)) {
    if (lastOf(head, store) === undefined) continue;
    set(`storage_config.${kind}_shipper.active_index_directory`, `/loki/${kind}-index`);
    set(`storage_config.${kind}_shipper.cache_location`, `/loki/${kind}-cache`);
  }
  set('compactor.working_directory', '/loki/compactor');
}

/** Loki 2.9 without it does not find old indexes (grafana/loki#8738). */
function indexStores(draft: Draft, { head, headVersion }: Change): void {
  for (const [store, kind] of Object.entries(SHIPPERS)) {
    const path = `storage_config.${kind}_shipper.shared_store`;
    const last = lastOf(head, store);
    if (last === undefined || !head.has(path) || head.text(path) !== '') continue;
    draft.set(path, head.text(`${last}.object_store`), `Loki ${headVersion} is told where the index is.`);
  }
}

function lastOf(config: Config, store: string): string | undefined {
  return periods(config).findLast((period) => config.text(`${period}.store`) === store);
}
