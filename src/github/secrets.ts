import { randomUUID } from 'node:crypto';
import { messageOf, UserError } from '../action/errors.ts';
import { secretName } from './input-types.ts';
import { type Audience, audiencesOf, findSecrets, unlessMissing } from './listing.ts';
import { type RequestOptions, readSecrets, requestSecrets } from './request.ts';
import { factsOf } from './scope.ts';
import { seal } from './seal.ts';

/** Secrets of one scope, or the same secrets of several. All methods throw `UserError` with the remedy. */
export interface SecretStore {
  /** Those of the names that do not exist, each with its place: `KEY of repository acme/usage`. */
  missing(names: string[]): Promise<string[]>;
  /**
   * Proves that the token may read and write here, by doing both: a probe secret, which no repository may use, is
   * written and removed. That the public key can be read would prove nothing about writing.
   */
  proveWrite(): Promise<void>;
  /**
   * Writes the secrets of a scope one after the other, all sealed before the first is sent: GitHub cannot write several
   * at once. In an organization those who may use a secret stay the same, and a new one is `private`.
   */
  publish(values: Record<string, string>): Promise<void>;
  /** Succeeds for a secret that does not exist, too. */
  remove(names: string[]): Promise<void>;
}

/** Source: GitHub REST API, "Get a repository public key". */
interface PublicKey {
  key_id: string;
  /** Base64. */
  key: string;
}

/** A value sealed for one scope, as GitHub takes it. */
interface SealedSecret {
  encrypted_value: string;
  key_id: string;
}

const probe = 'LOKI_HOST_ACTIONS_WRITE_PROBE';

/** The secrets of one scope; makes no request yet. */
export function openSecretStore(options: RequestOptions): SecretStore {
  let known: PublicKey | undefined;
  const publicKey = async () => {
    known ??= await readSecrets<PublicKey>(options, '/public-key', ['key_id', 'key']);
    return known;
  };
  return {
    missing: async (names) => {
      const found = await findSecrets(options, names);
      const { name: place } = factsOf(options.scope);
      return names.filter((name) => !found.has(name)).map((name) => `${name} of ${place}`);
    },
    proveWrite: async () => proveWrite(options, await publicKey()),
    publish: async (values) => {
      checkNames(Object.keys(values));
      await publish(options, await publicKey(), values);
    },
    remove: async (names) => {
      for (const name of names) await remove(options, name);
    },
  };
}

/** One store after the other: GitHub asks that requests which write are not sent side by side. */
export function combineStores(stores: SecretStore[]): SecretStore {
  return {
    missing: async (names) => {
      const missing: string[] = [];
      for (const store of stores) missing.push(...(await store.missing(names)));
      return missing;
    },
    proveWrite: async () => {
      for (const store of stores) await store.proveWrite();
    },
    publish: async (values) => {
      for (const store of stores) await store.publish(values);
    },
    remove: async (names) => {
      for (const store of stores) await store.remove(names);
    },
  };
}

async function proveWrite(options: RequestOptions, key: PublicKey): Promise<void> {
  const nobody: Audience = { visibility: 'selected', selected_repository_ids: [] };
  const audience = options.scope.kind === 'organization' ? nobody : undefined;
  await write(options, probe, { ...sealFor(key, randomUUID()), ...audience });
  await remove(options, probe);
}

async function publish(
  options: RequestOptions,
  key: PublicKey,
  values: Record<string, string>,
): Promise<void> {
  const sealed = Object.entries(values).map(([name, value]) => ({ name, secret: sealFor(key, value) }));
  const audiences = await audiencesOf(options, Object.keys(values));
  const written: string[] = [];
  for (const { name, secret } of sealed) {
    try {
      await write(options, name, { ...secret, ...audiences.get(name) });
    } catch (error) {
      if (written.length === 0 || !(error instanceof UserError)) throw error;
      throw new UserError(`${messageOf(error)} ${written.join(', ')} is written already, ${name} is not.`, {
        cause: error.cause,
      });
    }
    written.push(name);
  }
}

async function write(
  options: RequestOptions,
  name: string,
  secret: SealedSecret & Partial<Audience>,
): Promise<void> {
  await requestSecrets(options, 'PUT', '/{secret_name}', { secret_name: name, ...secret });
}

async function remove(options: RequestOptions, name: string): Promise<void> {
  await unlessMissing(requestSecrets(options, 'DELETE', '/{secret_name}', { secret_name: name }));
}

function sealFor({ key, key_id }: PublicKey, value: string): SealedSecret {
  return { encrypted_value: seal(key, value), key_id };
}

/** Inputs are checked long before; this keeps any other caller from stopping between two secrets. */
function checkNames(names: string[]): void {
  for (const name of names) {
    try {
      secretName.parse(name);
    } catch (error) {
      throw new UserError(`${name} cannot be the name of a secret; allowed: ${secretName.allowed}.`, {
        cause: error,
      });
    }
  }
}
