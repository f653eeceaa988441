import type { Tags } from '../../src/aws/identity.ts';

export interface WorldKey {
  id: string;
  created: number;
  active: boolean;
}

/** What AWS and GitHub hold of one user, as a model: small enough to be compared, copied and gone through in every order. */
export interface World {
  /** Milliseconds since 1970 at AWS. */
  now: number;
  /** Keys made so far; ids count up. */
  made: number;
  user: boolean;
  policy: string | undefined;
  keys: WorldKey[];
  tags: Tags;
  /** Key ids, one per version of the parameter. */
  versions: string[];
  /** Which key each secret holds a part of. */
  secrets: Record<string, string>;
  /** When each key was last used. */
  used: Record<string, number>;
}

export const day = 86_400_000;

export function emptyWorld(): World {
  const now = Date.parse('2026-03-01T00:00:00Z');
  return {
    now,
    made: 0,
    user: false,
    policy: undefined,
    keys: [],
    tags: {},
    versions: [],
    secrets: {},
    used: {},
  };
}

export const idOf = (number: number) => `AKIA${String(number).padStart(12, '0')}`;

/** Adds a key that is `ageDays` old. */
export function addKey(world: World, ageDays: number, active = true): string {
  world.made += 1;
  const id = idOf(world.made);
  world.keys.push({ id, created: world.now - ageDays * day, active });
  return id;
}

/** A user whose one key, 100 days old, is in the parameter, in the secrets and on the hosts. */
export function settledWorld(policy: string): { world: World; first: string } {
  const world = emptyWorld();
  Object.assign(world, { user: true, policy });
  const first = addKey(world, 100);
  handOut(world, first);
  return { world, first };
}

/** Publishes, writes to the secrets and records a key, and the one before it. */
export function handOut(world: World, id: string): void {
  world.versions.push(id);
  world.secrets = { LOKI_S3_ACCESS_KEY_ID: id, LOKI_S3_SECRET_ACCESS_KEY: id };
  const at = new Date(world.now - day).toISOString();
  const before = world.tags['loki-host:current-key'] ?? '';
  Object.assign(world.tags, {
    'loki-host:current-key': id,
    'loki-host:current-since': at,
    'loki-host:previous-key': before,
  });
}

/** Says that the hosts were deployed with a key a day ago. */
export function deploy(world: World, id: string): void {
  const at = new Date(world.now - day).toISOString();
  Object.assign(world.tags, { 'loki-host:deployed-key': id, 'loki-host:deployed-since': at });
}
