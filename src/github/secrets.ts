import { randomUUID } from 'node:crypto';
import { messageOf, UserError } from '../action/errors.ts';
import { secretName } from './input-types.ts';
import { type Audience, audiencesOf, findSecrets, ifPresent } from './listing.ts';
import { type RequestOptions, requestSecrets } from './request.ts';
import { factsOf } from './scope.ts';
import { seal } from './seal.ts';

/** A value sealed for one scope, as GitHub takes it. */
export interface SealedSecret {
  encrypted_value: string;
  key_id: string;
}

export interface PublicKey {
  key_id: string;
  /** Base64. */
  key: string;
}

/** The secrets of a repository, an environment or an organisation. All methods throw `UserError` with the remedy. */
export interface SecretStore {
  /** For sentences: `repository acme/usage`. */
  place: string;
  /** Requested once, then remembered. */
  publicKey(): Promise<PublicKey>;
  /** Those of the names that exist, and when each was last written. */
  existing(names: string[]): Promise<Map<string, Date>>;
  /** Writes one secret. In an organisation those who may use it stay the same, and a new one is `private`. */
  put(name: string, sealed: SealedSecret): Promise<void>;
  /** Removes a secret; that it is not there is fine. */
  remove(name: string): Promise<void>;
  /**
   * Proves that the token may read and write here, by doing both: a probe secret, which no repository may use, is
   * written and removed. That the public key can be read would prove nothing about writing.
   */
  proveWrite(): Promise<void>;
  /** Writes several secrets as `put` does, all sealed before the first is sent. GitHub has no way to do it at once. */
  publish(values: Record<string, string>): Promise<void>;
}

const probe = 'LOKI_HOST_ACTIONS_WRITE_PROBE';

/** The secrets of one scope; makes no request yet. */
export function openSecretStore(options: RequestOptions): SecretStore {
  let known: PublicKey | undefined;
  const publicKey = async () => {
    known ??= await requestSecrets<PublicKey>(options, 'GET', '/public-key');
    return known;
  };
  return {
    place: factsOf(options.scope).name,
    publicKey,
    existing: async (names) => {
      const found = await findSecrets(options, names);
      return new Map([...found].map(([name, { updated_at }]) => [name, new Date(updated_at)]));
    },
    put: async (name, sealed) => {
      checkNames([name]);
      const audiences = await audiencesOf(options, [name]);
      await write(options, name, sealed, audiences.get(name));
    },
    remove: (name) => remove(options, name),
    proveWrite: async () => proveWrite(options, await publicKey()),
    publish: async (values) => {
      checkNames(Object.keys(values));
      await publish(options, await publicKey(), values);
    },
  };
}

async function proveWrite(options: RequestOptions, key: PublicKey): Promise<void> {
  const nobody: Audience = { visibility: 'selected', selected_repository_ids: [] };
  const audience = options.scope.kind === 'organization' ? nobody : undefined;
  await write(options, probe, sealFor(key, randomUUID()), audience);
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
      await write(options, name, secret, audiences.get(name));
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
  secret: SealedSecret,
  audience?: Audience,
): Promise<void> {
  await requestSecrets(options, 'PUT', '/{secret_name}', { secret_name: name, ...secret, ...audience });
}

async function remove(options: RequestOptions, name: string): Promise<void> {
  await ifPresent(requestSecrets(options, 'DELETE', '/{secret_name}', { secret_name: name }));
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
