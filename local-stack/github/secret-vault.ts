import { randomInt } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import type { SecretScope } from '../../src/github/scope.ts';

await sodium.ready;

export type Visibility = 'all' | 'private' | 'selected';

export interface StoredSecret {
  value: string;
  createdAt: string;
  updatedAt: string;
  /** Organisation secrets only. */
  visibility?: Visibility;
  selectedRepositoryIds?: number[];
}

export type NewSecret = Omit<StoredSecret, 'createdAt' | 'updatedAt'>;

/** The secrets of one repository, environment or organisation, and the key pair for which they are sealed. */
export class SecretVault {
  readonly secrets = new Map<string, StoredSecret>();
  readonly #keys = sodium.crypto_box_keypair();
  readonly keyId = String(randomInt(2 ** 40));

  get publicKey(): string {
    return sodium.to_base64(this.#keys.publicKey, sodium.base64_variants.ORIGINAL);
  }

  /** @throws when `sealed` is not a sealed box for this vault's key. */
  open(sealed: string): string {
    const box = sodium.from_base64(sealed, sodium.base64_variants.ORIGINAL);
    return sodium.to_string(sodium.crypto_box_seal_open(box, this.#keys.publicKey, this.#keys.privateKey));
  }

  /** Stores a secret; GitHub keeps names in upper case. @returns whether it is new. */
  store(name: string, secret: NewSecret): boolean {
    const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const old = this.secrets.get(name.toUpperCase());
    this.secrets.set(name.toUpperCase(), { ...secret, createdAt: old?.createdAt ?? now, updatedAt: now });
    return old === undefined;
  }
}

/** A map key for a scope. The names of owners, repositories and environments ignore case on GitHub. */
export function scopeKey(scope: SecretScope): string {
  const app = 'dependabot' in scope && scope.dependabot ? 'dependabot ' : '';
  if (scope.kind === 'organization') return `${app}organization ${scope.organization}`.toLowerCase();
  const repository = `${scope.owner}/${scope.repo}`;
  const text = scope.kind === 'repository' ? repository : `${repository} ${scope.environment}`;
  return `${app}${scope.kind} ${text}`.toLowerCase();
}
