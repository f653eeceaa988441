import {
  CreateRoleCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRolePolicyCommand,
  GetUserPolicyCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListAttachedRolePoliciesCommand,
  ListAttachedUserPoliciesCommand,
  ListRolePoliciesCommand,
  ListUserPoliciesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { PolicyDocument } from './policy.ts';
import { type StoredKey, Vault } from './vault.ts';

export interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

interface Cached {
  keys: Map<string, string>;
  policies: PolicyDocument[];
}

/** The principals of the account as moto knows them, read once after each change. Groups are not looked at. */
export class Identities {
  readonly vault: Vault;
  readonly #iam: IAMClient;
  readonly #sts: STSClient;
  #cache = new Map<string, Promise<Cached>>();

  constructor(moto: string) {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const options = { region: 'us-east-1', endpoint: moto, credentials };
    this.vault = new Vault(moto);
    this.#iam = new IAMClient(options);
    this.#sts = new STSClient(options);
  }

  /** To be called when anything of IAM may have changed; with a name, when only that user may have. */
  forget(user?: string): void {
    if (user === undefined) this.#cache = new Map();
    else this.#cache.delete(`user/${user}`);
  }

  /** The key if it is there and active; a role session always is. */
  async activeKey(accessKeyId: string): Promise<StoredKey | undefined> {
    const key = await this.vault.get(accessKeyId);
    if (key === undefined || key.principal.kind === 'role') return key;
    const { keys } = await this.#look(key.principal);
    return keys.get(accessKeyId) === 'Active' ? key : undefined;
  }

  async policies(principal: StoredKey['principal']): Promise<PolicyDocument[]> {
    return (await this.#look(principal)).policies;
  }

  /** A session of the role of this name, made or changed to have exactly this policy. */
  async session(name: string, policy: object): Promise<AwsCredentials> {
    const trust = { Version: '2012-10-17', Statement: [] };
    await this.#iam
      .send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: JSON.stringify(trust) }))
      .catch((error: unknown) => {
        if (!(error instanceof Error) || error.name !== 'EntityAlreadyExistsException') throw error;
      });
    const PolicyDocument = JSON.stringify(policy);
    await this.#iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: 'policy', PolicyDocument }));
    this.forget();
    const RoleArn = `arn:aws:iam::123456789012:role/${name}`;
    const { Credentials } = await this.#sts.send(
      new AssumeRoleCommand({ RoleArn, RoleSessionName: 'local' }),
    );
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    const session = {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
    };
    await this.vault.put({ ...session, principal: { kind: 'role', name } });
    return session;
  }

  close(): void {
    this.#iam.destroy();
    this.#sts.destroy();
    this.vault.close();
  }

  #look(principal: StoredKey['principal']): Promise<Cached> {
    const id = `${principal.kind}/${principal.name}`;
    const cached = this.#cache.get(id) ?? this.#read(principal);
    this.#cache.set(id, cached);
    return cached;
  }

  async #read({ kind, name }: StoredKey['principal']): Promise<Cached> {
    const [keys, inline, attached] = await Promise.all([
      kind === 'user' ? this.#keys(name) : new Map<string, string>(),
      kind === 'user' ? this.#inlineOfUser(name) : this.#inlineOfRole(name),
      this.#attached(kind, name),
    ]).catch((error: unknown): [Map<string, string>, string[], string[]] => {
      if (error instanceof Error && error.name === 'NoSuchEntityException') return [new Map(), [], []];
      throw error;
    });
    const policies = [...inline, ...attached].map((text) => JSON.parse(decodeURIComponent(text)));
    return { keys, policies };
  }

  async #keys(UserName: string): Promise<Map<string, string>> {
    const { AccessKeyMetadata = [] } = await this.#iam.send(new ListAccessKeysCommand({ UserName }));
    return new Map(AccessKeyMetadata.map(({ AccessKeyId = '', Status = '' }) => [AccessKeyId, Status]));
  }

  async #inlineOfUser(UserName: string): Promise<string[]> {
    const { PolicyNames = [] } = await this.#iam.send(new ListUserPoliciesCommand({ UserName }));
    const read = (PolicyName: string) => this.#iam.send(new GetUserPolicyCommand({ UserName, PolicyName }));
    return (await Promise.all(PolicyNames.map(read))).map(({ PolicyDocument = '' }) => PolicyDocument);
  }

  async #inlineOfRole(RoleName: string): Promise<string[]> {
    const { PolicyNames = [] } = await this.#iam.send(new ListRolePoliciesCommand({ RoleName }));
    const read = (PolicyName: string) => this.#iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
    return (await Promise.all(PolicyNames.map(read))).map(({ PolicyDocument = '' }) => PolicyDocument);
  }

  async #attached(kind: 'user' | 'role', name: string): Promise<string[]> {
    const { AttachedPolicies = [] } =
      kind === 'user'
        ? await this.#iam.send(new ListAttachedUserPoliciesCommand({ UserName: name }))
        : await this.#iam.send(new ListAttachedRolePoliciesCommand({ RoleName: name }));
    return Promise.all(AttachedPolicies.map(({ PolicyArn = '' }) => this.#managed(PolicyArn)));
  }

  async #managed(PolicyArn: string): Promise<string> {
    const { Policy } = await this.#iam.send(new GetPolicyCommand({ PolicyArn }));
    const VersionId = Policy?.DefaultVersionId;
    const { PolicyVersion } = await this.#iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }));
    return PolicyVersion?.Document ?? '';
  }
}
