import type { IAMClient } from '@aws-sdk/client-iam';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { Pluggable } from '@smithy/types';
import type { SecretStore } from '../../src/github/secrets.ts';
import { addKey, type World } from './world.ts';

/** Lets a call happen: at once, or when a schedule says so. */
export type Gate = <T>(name: string, perform: () => T) => Promise<T>;

/** AWS refuses a request that was signed longer ago. The SDK would sign it again, but the rotation ends its attempts before. */
const signatureMs = 5 * 60_000;
export const expired = 'RequestExpired';
const isTimed = new Set(['PutParameter', 'CreateAccessKey', 'TagUser']);

type Input = Record<string, unknown>;

/** IAM and SSM as far as rotation uses them, on a world. Errors have the SDK's shape. */
export function modelClients(world: World, gate: Gate): { iam: IAMClient; ssm: SSMClient } {
  const send = async (command: { constructor: { name: string }; input: Input } & Partial<Commanded>) => {
    const name = command.constructor.name.replace(/Command$/, '');
    const operation = operations[name];
    if (operation === undefined) throw new Error(`The model has no ${name}`);
    const isProbe = String(command.input['Name']).endsWith('.write-probe');
    const signed = world.now;
    const answer = await gate(isProbe ? `${name} probe` : name, () => {
      if (isTimed.has(name) && world.now > signed + signatureMs) throw failure(expired);
      const output = operation(world, command.input);
      return { output, response: { headers: { date: new Date(world.now).toISOString() } } };
    });
    const handler = command.middlewareStack?.resolve(async () => answer, {});
    await handler?.({ input: command.input });
    return answer.output;
  };
  const config = { credentials: async () => ({ accessKeyId: 'ASIARUNNER', secretAccessKey: '' }) };
  return { iam: { send, config } as unknown as IAMClient, ssm: { send } as unknown as SSMClient };
}

interface Commanded {
  middlewareStack: {
    resolve(handler: () => Promise<unknown>, context: object): (args: object) => Promise<unknown>;
    use(plugin: Pluggable<object, object>): void;
  };
}

/** The secrets of one repository on a world: each write is a call. */
export function modelSecrets(world: World, gate: Gate): SecretStore {
  return {
    missing: (names) => gate('ListSecrets', () => names.filter((name) => world.secrets[name] === undefined)),
    proveWrite: async () => {
      await gate('PutProbe', () => undefined);
    },
    remove: async () => {},
    publish: async (values) => {
      const id = Object.values(values)[0] ?? '';
      for (const name of Object.keys(values)) {
        await gate(`Put ${name}`, () => {
          world.secrets[name] = id;
          return id;
        });
      }
    },
  };
}

const operations: Record<string, (world: World, input: Input) => unknown> = {
  GetUser: (world) => {
    if (!world.user) throw failure('NoSuchEntityException');
    const Tags = Object.entries(world.tags).map(([Key, Value]) => ({ Key, Value }));
    return { User: { Path: '/', Tags } };
  },
  CreateUser: (world, { Tags = [] }) => {
    if (world.user) throw failure('EntityAlreadyExistsException');
    world.user = true;
    for (const { Key, Value } of Tags as { Key: string; Value: string }[]) world.tags[Key] = Value;
  },
  GetUserPolicy: ({ policy }) => {
    if (policy === undefined) throw failure('NoSuchEntityException');
    return { PolicyDocument: encodeURIComponent(policy) };
  },
  PutUserPolicy: (world, { PolicyDocument }) => {
    world.policy = String(PolicyDocument);
  },
  TagUser: (world, { Tags }) => {
    for (const { Key, Value } of Tags as { Key: string; Value: string }[]) world.tags[Key] = Value;
  },
  ListAccessKeys: ({ user, keys }) => {
    if (!user) throw failure('NoSuchEntityException');
    const AccessKeyMetadata = keys.map(({ id, active, created }) => ({
      AccessKeyId: id,
      Status: active ? 'Active' : 'Inactive',
      CreateDate: new Date(created),
    }));
    return { AccessKeyMetadata };
  },
  CreateAccessKey: (world) => {
    if (world.keys.length >= 2) throw failure('LimitExceededException');
    const AccessKeyId = addKey(world, 0);
    return { AccessKey: { AccessKeyId, SecretAccessKey: `secret of ${AccessKeyId}` } };
  },
  UpdateAccessKey: (world, { AccessKeyId, Status }) => {
    find(world, AccessKeyId).active = Status === 'Active';
  },
  DeleteAccessKey: (world, { AccessKeyId }) => {
    const key = find(world, AccessKeyId);
    world.keys = world.keys.filter((other) => other !== key);
  },
  GetAccessKeyLastUsed: ({ used }, { AccessKeyId }) => {
    const at = used[String(AccessKeyId)];
    return {
      AccessKeyLastUsed: { ...(at && { LastUsedDate: new Date(at) }), ServiceName: 's3', Region: 'N/A' },
    };
  },
  GetParameterHistory: ({ versions }) => {
    if (versions.length === 0) throw failure('ParameterNotFound');
    const Parameters = versions.map((id, index) => ({ Version: index + 1, Description: `Access key ${id}` }));
    return { Parameters };
  },
  GetParameter: ({ versions }) => {
    const AccessKeyId = versions.at(-1);
    if (AccessKeyId === undefined) throw failure('ParameterNotFound');
    const Value = JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey: `secret of ${AccessKeyId}` });
    return { Parameter: { Value } };
  },
  PutParameter: (world, { Name, Value }) => {
    if (String(Name).endsWith('.write-probe')) return {};
    const { AccessKeyId } = JSON.parse(String(Value)) as { AccessKeyId: string };
    world.versions.push(AccessKeyId);
    return { Version: world.versions.length };
  },
  DeleteParameter: () => ({}), // Only ever the probe.
};

function find({ keys }: World, id: unknown) {
  const key = keys.find((candidate) => candidate.id === id);
  if (key === undefined) throw failure('NoSuchEntityException');
  return key;
}

function failure(name: string): Error {
  return Object.assign(new Error(name), { name, $fault: 'client', $metadata: {} });
}
