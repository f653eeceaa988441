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
import { KeyVault, type Principal, type StoredKey } from './key-vault.ts';
import type { PolicyDocument } from './policy.ts';

export interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

interface Known {
  /** `Active` or `Inactive`, by access key id. */
  statuses: Map<string, string>;
  policies: PolicyDocument[];
}

/** Users and roles of the account as moto has them, read once after each change. Groups are not supported. */
export class Identities {
  readonly keys: KeyVault;
  readonly #iam: IAMClient;
  readonly #sts: STSClient;
  #cache = new Map<string, Promise<Known>>();

  constructor(moto: string) {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const options = { region: 'us-east-1', endpoint: moto, credentials };
    this.keys = new KeyVault(moto);
    this.#iam = new IAMClient(options);
    this.#sts = new STSClient(options);
  }

  /** To be called when IAM may have changed; with a name, when only that user may have. */
  forget(user?: string): void {
    if (user === undefined) this.#cache = new Map();
    else this.#cache.delete(`user/${user}`);
  }

  /** The key, if there is one and it is active; the keys of role sessions always are. */
  async activeKey(accessKeyId: string): Promise<StoredKey | undefined> {
    const key = await this.keys.get(accessKeyId);
    if (key === undefined || key.principal.kind === 'role') return key;
    const { statuses } = await this.#look(key.principal);
    return statuses.get(accessKeyId) === 'Active' ? key : undefined;
  }

  async policies(principal: Principal): Promise<PolicyDocument[]> {
    return (await this.#look(principal)).policies;
  }

  /** The default version of a managed policy. */
  async managed(arn: string): Promise<PolicyDocument> {
    return parsePolicy(await this.#managedText(arn));
  }

  /** A session of the role with this name; the role is created or changed to have exactly this policy. */
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
    await this.keys.put({ ...session, principal: { kind: 'role', name } });
    return session;
  }

  close(): void {
    this.#iam.destroy();
    this.#sts.destroy();
    this.keys.close();
  }

  #look(principal: Principal): Promise<Known> {
    const id = `${principal.kind}/${principal.name}`;
    const cached = this.#cache.get(id) ?? this.#read(principal);
    this.#cache.set(id, cached);
    return cached;
  }

  async #read({ kind, name }: Principal): Promise<Known> {
    const [statuses, inline, attached] = await Promise.all([
      kind === 'user' ? this.#statuses(name) : new Map<string, string>(),
      kind === 'user' ? this.#inlineOfUser(name) : this.#inlineOfRole(name),
      this.#attached(kind, name),
    ]).catch((error: unknown): [Map<string, string>, string[], string[]] => {
      if (error instanceof Error && error.name === 'NoSuchEntityException') return [new Map(), [], []];
      throw error;
    });
    const policies = [...inline, ...attached].map(parsePolicy);
    return { statuses, policies };
  }

  async #statuses(UserName: string): Promise<Map<string, string>> {
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
    return Promise.all(AttachedPolicies.map(({ PolicyArn = '' }) => this.#managedText(PolicyArn)));
  }

  async #managedText(PolicyArn: string): Promise<string> {
    const { Policy } = await this.#iam.send(new GetPolicyCommand({ PolicyArn }));
    const VersionId = Policy?.DefaultVersionId;
    const { PolicyVersion } = await this.#iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }));
    return PolicyVersion?.Document ?? '';
  }
}

/** IAM answers with documents that are URL-encoded. */
function parsePolicy(text: string): PolicyDocument {
  return JSON.parse(decodeURIComponent(text)) as PolicyDocument;
}
