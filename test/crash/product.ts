import { readFileSync, writeFileSync } from 'node:fs';
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListUserTagsCommand,
  PutUserPolicyCommand,
  TagUserCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, CreateMultipartUploadCommand, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { region } from '../../local-stack/cloud.ts';
import type { KeyPair } from '../../src/aws/access-keys.ts';
import { publishPair, readPair } from '../../src/aws/parameters.ts';
import type { Stack } from './lane.ts';

/** One user with its bucket, parameter, secrets and host, and the writer that pushes with the host's key. */
export interface Product {
  inputs: Record<string, string>;
  parameter: string;
  /** Pushes with the host's key and with the parameter's; what is wrong, as phrases. */
  check(): Promise<string[]>;
  /** The same, and that one pair is everywhere and nothing else is left. */
  checkEnd(): Promise<string[]>;
  pushes(): number;
}

const isRefusal = /InvalidAccessKeyId|AccessDenied|SignatureDoesNotMatch|Forbidden/;
let count = 0;

/** A user whose key K1 is everywhere, after K0, which is retired: the next rotation has to make room. */
export async function createProduct(stack: Stack): Promise<Product> {
  const { aws, boundary, github, host } = stack;
  const user = `loki-${stack.name}-${++count}`;
  const parameter = `/loki-host/${user}/credentials`;
  const client = { region, endpoint: aws.url, credentials: aws.admin };
  const iam = new IAMClient(client);
  const ssm = new SSMClient(client);
  const s3 = new S3Client(client);
  const bucket = user;
  await s3.send(
    new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  await iam.send(new CreateUserCommand({ UserName: user, PermissionsBoundary: boundary }));
  // Not quite what the action wants, so that it has to put it right.
  const Statement = [
    { Effect: 'Allow', Action: 's3:*', Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`] },
  ];
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  await iam.send(
    new PutUserPolicyCommand({ UserName: user, PolicyName: 'loki-host-storage', PolicyDocument }),
  );
  const create = async (): Promise<KeyPair> => {
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: user }));
    const pair = {
      accessKeyId: AccessKey?.AccessKeyId ?? '',
      secretAccessKey: AccessKey?.SecretAccessKey ?? '',
    };
    await publishPair(ssm, { parameter }, pair, new AbortController().signal);
    return pair;
  };
  const retired = await create();
  await iam.send(
    new UpdateAccessKeyCommand({ UserName: user, AccessKeyId: retired.accessKeyId, Status: 'Inactive' }),
  );
  const first = await create();
  const now = new Date(aws.time.now()).toISOString();
  const tags = {
    'loki-host:current-key': first.accessKeyId,
    'loki-host:current-since': now,
    'loki-host:retired-key': retired.accessKeyId,
    'loki-host:retired-since': now,
  };
  await iam.send(
    new TagUserCommand({
      UserName: user,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  const names = { id: `ID_${user.replaceAll('-', '_')}`, secret: `SECRET_${user.replaceAll('-', '_')}` };
  github.store(names.id, { value: first.accessKeyId });
  github.store(names.secret, { value: first.secretAccessKey });
  writeFileSync(host.env['PAIR'] ?? '', `${first.accessKeyId} ${first.secretAccessKey}`);

  let pushes = 0;
  // A connection for each push: one that was idle for long may just be ended by the other side.
  const requestHandler = { httpAgent: { keepAlive: false } };
  const writers = new Map<string, S3Client>();
  const push = async (pair: KeyPair, whose: string): Promise<string[]> => {
    pushes += 1;
    const { accessKeyId } = pair;
    const writer =
      writers.get(accessKeyId) ??
      new S3Client({ ...client, credentials: { ...pair }, maxAttempts: 1, requestHandler });
    writers.set(accessKeyId, writer);
    for (let attempt = 1; ; attempt++) {
      try {
        // Needs the right to write, and no call of the rotation is one.
        await writer.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: 'chunk' }));
        return [];
      } catch (error) {
        const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        // What the emulator itself stumbles over is pushed again, as Loki would; a key that is refused is refused.
        if (attempt === 3 || isRefusal.test(said))
          return [`${whose} key ${accessKeyId} is refused (${said})`];
      }
    }
  };
  const onHost = (): KeyPair => {
    const [accessKeyId = '', secretAccessKey = ''] = readFileSync(host.env['PAIR'] ?? '', 'utf8').split(' ');
    return { accessKeyId, secretAccessKey };
  };
  const direct = new SSMClient({ ...client, endpoint: stack.motoUrl });
  const directIam = new IAMClient({ ...client, endpoint: stack.motoUrl });
  const keysOf = async () =>
    (await directIam.send(new ListAccessKeysCommand({ UserName: user }))).AccessKeyMetadata ?? [];
  const published = () => readPair(direct, parameter, () => {});

  return {
    parameter,
    inputs: {
      user,
      'permissions-boundary': boundary,
      bucket,
      region,
      'github-token': github.token({ secrets: 'write' }),
      'access-key-id-secret': names.id,
      'secret-access-key-secret': names.secret,
    },
    pushes: () => pushes,
    check: async () => {
      const [hosts, parameters] = [onHost(), await published()];
      const both =
        hosts.accessKeyId === parameters.accessKeyId ? [] : await push(parameters, 'the parameter’s');
      return [...(await push(hosts, 'the hosts’')), ...both];
    },
    checkEnd: async () => {
      const pair = await published();
      const { Tags = [] } = await directIam.send(new ListUserTagsCommand({ UserName: user }));
      const recorded = Tags.find(({ Key }) => Key === 'loki-host:current-key')?.Value;
      const ids = (await keysOf()).map(({ AccessKeyId }) => AccessKeyId);
      const probe = await direct
        .send(new GetParameterCommand({ Name: `${parameter}.write-probe` }))
        .catch(() => undefined);
      return [
        ...(pair.accessKeyId === first.accessKeyId ? ['the key was not rotated'] : []),
        ...(ids.join() === pair.accessKeyId ? [] : [`the user has the keys ${ids.join()}`]),
        ...(recorded === pair.accessKeyId ? [] : [`${recorded} is recorded`]),
        ...(github.secret(names.id) === pair.accessKeyId ? [] : ['the id in the secrets is another']),
        ...(github.secret(names.secret) === pair.secretAccessKey
          ? []
          : ['the secret in the secrets is another']),
        ...(onHost().accessKeyId === pair.accessKeyId ? [] : ['the hosts have another key']),
        ...(probe === undefined ? [] : ['the probe parameter is still there']),
        ...(github.secret('LOKI_HOST_ACTIONS_WRITE_PROBE') === undefined
          ? []
          : ['the probe secret is still there']),
      ];
    },
  };
}
