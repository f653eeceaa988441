import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { PolicyDocument } from './policy.ts';

/** An access key with its secret and its owner. */
export interface StoredKey {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  principal: Principal;
  /** The policy that AssumeRole narrowed the session to. */
  sessionPolicy?: PolicyDocument;
}

export interface Principal {
  kind: 'user' | 'role';
  name: string;
}

/** An account beside the emulated one: moto keeps accounts apart, so nobody who uses the other sees this one. */
const vaultAccount = '999999999999';

/** The secrets of all access keys. They are kept in moto, so that every proxy in front of one moto knows them. */
export class KeyVault {
  readonly #known = new Map<string, StoredKey>();
  readonly #ssm: SSMClient;

  constructor(moto: string) {
    this.#ssm = new SSMClient({
      region: 'us-east-1',
      endpoint: moto,
      credentials: { accessKeyId: 'vault', secretAccessKey: 'vault' },
    });
    this.#ssm.middlewareStack.add(
      (next) => (args) => {
        const { headers } = args.request as { headers: Record<string, string> };
        headers['x-moto-account-id'] = vaultAccount;
        return next(args);
      },
      { step: 'build' },
    );
  }

  async put(key: StoredKey): Promise<void> {
    this.#known.set(key.accessKeyId, key);
    await this.#ssm.send(
      new PutParameterCommand({
        Name: `/keys/${key.accessKeyId}`,
        Value: JSON.stringify(key),
        Type: 'String',
        Overwrite: true,
      }),
    );
  }

  async get(accessKeyId: string): Promise<StoredKey | undefined> {
    const known = this.#known.get(accessKeyId);
    if (known !== undefined || !/^\w+$/.test(accessKeyId)) return known;
    const answer = await this.#ssm
      .send(new GetParameterCommand({ Name: `/keys/${accessKeyId}` }))
      .catch(() => undefined);
    const key = answer?.Parameter?.Value;
    if (key === undefined) return undefined;
    const stored = JSON.parse(key) as StoredKey;
    this.#known.set(accessKeyId, stored);
    return stored;
  }

  close(): void {
    this.#ssm.destroy();
  }
}
