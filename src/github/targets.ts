import type { SecretStore } from './secrets.ts';

/** All places that get the same secrets. All methods throw `UserError` with the remedy. */
export interface SecretTargets {
  /** Those of the names that are not there, each with the place it is missing in. */
  missing(names: string[]): Promise<string[]>;
  /** Proves that each place can be written. */
  proveWrite(): Promise<void>;
  publish(values: Record<string, string>): Promise<void>;
  remove(names: string[]): Promise<void>;
}

/** One after the other: GitHub asks that requests which write are not sent side by side. */
export function secretTargets(stores: SecretStore[]): SecretTargets {
  return {
    missing: async (names) => {
      const missing: string[] = [];
      for (const store of stores) {
        const existing = await store.existing(names);
        missing.push(
          ...names.filter((name) => !existing.has(name)).map((name) => `${name} of ${store.place}`),
        );
      }
      return missing;
    },
    proveWrite: async () => {
      for (const store of stores) await store.proveWrite();
    },
    publish: async (values) => {
      for (const store of stores) await store.publish(values);
    },
    remove: async (names) => {
      for (const store of stores) for (const name of names) await store.remove(name);
    },
  };
}
