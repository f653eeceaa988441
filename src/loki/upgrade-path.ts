import { compareVersions } from './versions.ts';

/** The newest known patch of a release that upgrades stop at, and why they do. */
interface Stop {
  readonly version: string;
  readonly why: string;
}

/** Oldest first. Source: Loki, docs setup/upgrade and operations/storage/schema; issues #6653 and #8251. */
const STOPS: readonly Stop[] = [
  {
    version: '2.9.17',
    why:
      'It is the last to take old and new settings, and the first to know TSDB with schema v13. 2.6 answers queries over ' +
      'two periods from the newest alone (grafana/loki#6653), so a period is only added from here on. It answers 400 to label ' +
      'values that are no strings, which 2.6 and 3.x take: with such clients, stop here only as long as it takes to look.',
  },
  {
    version: '3.4.3',
    why:
      'It reads what 2.9 wrote without shared_store and the other settings that 3.0 removed, and is known to hand over to ' +
      '3.7 with every line kept.',
  },
  { version: '3.7.6', why: 'It is the newest release.' },
];

/** The versions to run one after the other to get from one to another, which is the last; none when they are the same. */
export function upgradePath(from: string, to: string): string[] {
  if (from === to) return [];
  const between = upgradeStops(to).filter(
    (stop) => compareVersions(from, stop) < 0 && minor(stop) !== minor(from),
  );
  return [...between, to];
}

/** The versions that an upgrade to this one must not jump over, oldest first. */
export function upgradeStops(to: string): string[] {
  return STOPS.map(({ version }) => version).filter(
    (stop) => compareVersions(stop, to) < 0 && minor(stop) !== minor(to),
  );
}

/** Why an upgrade goes through this version, in one or two sentences; nothing for a version that is only asked for. */
export function reasonFor(version: string): string {
  return STOPS.find((stop) => stop.version === version)?.why ?? '';
}

function minor(version: string): string {
  return version.split('.', 2).join('.');
}
