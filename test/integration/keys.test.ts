import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  DeleteUserCommand,
  DeleteUserPermissionsBoundaryCommand,
  DeleteUserPolicyCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListUserPoliciesCommand,
  PutUserPermissionsBoundaryCommand,
  PutUserPolicyCommand,
  TagUserCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, GetParameterHistoryCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Time } from '../../local-stack/aws/time.ts';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import type { TokenOptions } from '../../local-stack/github/tokens.ts';
import type { KeyPair } from '../../src/aws/access-keys.ts';

let cloud: Cloud;
let iam: IAMClient;
let ssm: SSMClient;
let time: Time;
let user: string;
let bucket: string;

const client = () => ({ region, endpoint: cloud.aws.url, credentials: cloud.aws.admin });

beforeAll(async () => {
  cloud = await startCloud();
  iam = new IAMClient(client());
  ssm = new SSMClient(client());
  time = cloud.aws.time;
});
afterAll(() => cloud?.close());
beforeEach(async () => {
  cloud.aws.faults.clear();
  cloud.github.faults.clear();
  user = cloud.name('loki');
  bucket = await newBucket();
});

async function newBucket(): Promise<string> {
  const name = cloud.name('logs');
  await new S3Client(client()).send(
    new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  return name;
}

const policyFor = (name: string) => documentedPolicy('keys', { 'loki-acme-usage-logs': name });

function run(
  inputs: Record<string, string> = {},
  policy = policyFor(user),
  env: Record<string, string> = {},
) {
  const token = cloud.github.token({ secrets: 'write' });
  const common = { user, bucket, region, 'github-token': token, 'permissions-boundary': cloud.boundary };
  return cloud.run('keys', { ...common, ...inputs }, policy, { env });
}

async function keyIds(): Promise<string[]> {
  const { AccessKeyMetadata = [] } = await iam.send(new ListAccessKeysCommand({ UserName: user }));
  return AccessKeyMetadata.flatMap(({ AccessKeyId }) => AccessKeyId ?? []);
}

async function published(): Promise<KeyPair> {
  const { Parameter } = await ssm.send(
    new GetParameterCommand({ Name: `/loki-host/${user}/credentials`, WithDecryption: true }),
  );
  const { Version, AccessKeyId, SecretAccessKey } = JSON.parse(Parameter?.Value ?? '');
  expect(Version).toBe(1);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A first key, and 91 days later the next. */
async function rotatedPair(): Promise<{ first: KeyPair; second: KeyPair }> {
  await run();
  const first = await published();
  time.advance(91 * day);
  const rotated = await run();
  const second = await published();
  expect(rotated.outputs).toMatchObject({ rotated: 'true', 'access-key-id': second.accessKeyId });
  expect(rotated.outputs).toMatchObject({
    'previous-key-id': first.accessKeyId,
    'previous-key-state': 'active',
  });
  return { first, second };
}

const retire = (inputs: Record<string, string> = {}) => run({ mode: 'retire', ...inputs });

async function dieAtSecondSecret(): Promise<void> {
  const operation = 'actions/create-or-update-repo-secret';
  // The first of three is the probe.
  cloud.github.faults.add({ operation, nth: 3, times: 9, kind: 'denied' });
  expect((await run()).code).toBe(1);
  cloud.github.faults.clear();
}

/** What a run leaves that dies after CreateAccessKey. */
async function makeLost(): Promise<string> {
  const Value = new Date(time.now()).toISOString();
  await iam.send(new TagUserCommand({ UserName: user, Tags: [{ Key: 'loki-host:creating-since', Value }] }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: user }));
  return AccessKey?.AccessKeyId ?? '';
}

/** The environment of a run that is signed in with a user's key. */
function as({ accessKeyId, secretAccessKey }: KeyPair): Record<string, string> {
  const key = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  return { ...key, AWS_SESSION_TOKEN: '' };
}

const reach = (pair: KeyPair) => s3With(pair).send(new HeadBucketCommand({ Bucket: bucket }));
const s3With = (pair: KeyPair) =>
  new S3Client({ region, endpoint: cloud.aws.url, credentials: pair, maxAttempts: 1 });
const writes = () => [...cloud.aws.calls, ...cloud.github.calls].filter(({ write }) => write);

describe('The first key', () => {
  it('is in the parameter and in the secrets, and its id on the user, under exactly the documented policy', async () => {
    const result = await run();
    expect(result.code, result.log).toBe(0);
    const pair = await published();
    expect(result.outputs).toMatchObject({
      rotated: 'true',
      'access-key-id': pair.accessKeyId,
      'next-step': 'deploy',
    });
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID')).toBe(pair.accessKeyId);
    expect(cloud.github.secret('LOKI_S3_SECRET_ACCESS_KEY')).toBe(pair.secretAccessKey);
  });

  it('stores in its bucket and reaches no other', async () => {
    await run();
    const s3 = s3With(await published());
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'chunk', Body: 'x' }));
    const other = await newBucket();
    await expect(s3.send(new HeadBucketCommand({ Bucket: other }))).rejects.toThrow();
    await expect(s3.send(new PutObjectCommand({ Bucket: other, Key: 'chunk', Body: 'x' }))).rejects.toThrow();
  });

  it('is left alone by the next run, which writes nothing', async () => {
    await run();
    const again = await run();
    expect(again.outputs).toMatchObject({ rotated: 'false', 'key-age-days': '0', 'next-step': 'none' });
    expect(writes()).toEqual([]);
  });

  it('goes into a JSON secret and under other names where these are asked for', async () => {
    await run({ 'access-key-id-secret': 'KEY_ID', 'secret-access-key-secret': 'KEY', 'json-secret': 'PAIR' });
    const pair = await published();
    expect(cloud.github.secret('KEY_ID')).toBe(pair.accessKeyId);
    expect(JSON.parse(cloud.github.secret('PAIR') ?? '')).toEqual(pair);
  });

  it('is masked before it is used, and its secret is in no log, output, state or summary', async () => {
    const result = await run();
    const { secretAccessKey } = await published();
    expect(result.masks).toContain(secretAccessKey);
    const shown = [
      result.log,
      result.summary,
      JSON.stringify(result.outputs),
      JSON.stringify(result.state),
    ].join('\n');
    expect(shown).not.toContain(secretAccessKey);
  });
});

describe('The secrets go', () => {
  it('to an environment of the repository where one is named', async () => {
    const token = cloud.github.token({ environments: 'write' });
    const result = await run({ environment: 'production', 'github-token': token });
    expect(result.code, result.log).toBe(0);
    const scope = { kind: 'environment', owner: 'acme', repo: 'usage', environment: 'production' } as const;
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID', scope)).toBe((await published()).accessKeyId);
  });

  it('to an organization where one is named', async () => {
    const token = cloud.github.token({ organization_secrets: 'write' });
    const result = await run({ organization: 'acme', 'github-token': token });
    expect(result.code, result.log).toBe(0);
    const scope = { kind: 'organization', organization: 'acme' } as const;
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID', scope)).toBe((await published()).accessKeyId);
  });
});

describe('A rotation', () => {
  it('hands out a second key while the first goes on working, until the hosts are deployed and it is retired', async () => {
    const { first, second } = await rotatedPair();
    expect((await retire()).log).toContain(
      `the hosts are not known to be deployed with ${second.accessKeyId}`,
    );
    const deployed = await retire({ 'deployed-key': second.accessKeyId });
    expect(deployed.outputs).toMatchObject({ 'previous-key-state': 'active', 'next-step': 'wait' });
    await reach(first);
    await reach(second);
    time.advance(7 * hour);

    const retired = await retire();

    expect(retired.outputs).toMatchObject({ 'previous-key-state': 'inactive', 'next-step': 'wait' });
    await expect(reach(first)).rejects.toThrow();
    await reach(second);
  });

  it('deletes the replaced key only after the grace period', async () => {
    const { first, second } = await rotatedPair();
    await retire({ 'deployed-key': second.accessKeyId, overlap: '0' });
    time.advance(6 * day);
    expect((await retire()).outputs['previous-key-state']).toBe('inactive');
    expect(await keyIds()).toContain(first.accessKeyId);
    time.advance(2 * day);
    expect((await retire()).outputs['previous-key-state']).toBe('deleted');
    expect(await keyIds()).toEqual([second.accessKeyId]);
  });

  it('keeps the replaced key while somebody still uses it, and says so', async () => {
    const { first, second } = await rotatedPair();
    await retire({ 'deployed-key': second.accessKeyId });
    time.advance(5 * hour);
    await reach(first);
    time.advance(2 * hour);
    const kept = await retire();
    expect(kept.outputs).toMatchObject({ 'previous-key-state': 'active', 'next-step': 'wait' });
    expect(kept.outputs['attention']).toContain(`${first.accessKeyId} is still in use`);
    time.advance(7 * hour);
    expect((await retire()).outputs).toMatchObject({ 'previous-key-state': 'inactive', attention: '' });
  });

  it('is due by the time at AWS, whatever the runner’s clock says', async () => {
    await run();
    time.advance(91 * day);
    expect((await run()).outputs['rotated']).toBe('true');
  });
});

describe('A rotation that is asked for (max-age: 0)', () => {
  const now = { 'max-age': '0' };

  /** Both keys work, and the hosts have the second. */
  async function deployedPair(): Promise<{ first: KeyPair; second: KeyPair }> {
    const { first, second } = await rotatedPair();
    await retire({ 'deployed-key': second.accessKeyId });
    return { first, second };
  }

  it('happens within the overlap: the replaced key, which no host has, makes room; the leaked one is out with the next deploy', async () => {
    const { first, second } = await deployedPair();
    const forced = await run(now);
    expect(forced.code, forced.log).toBe(0);
    expect(forced.outputs).toMatchObject({ rotated: 'true', 'next-step': 'deploy' });
    const third = forced.outputs['access-key-id'] ?? '';
    expect(await keyIds()).toEqual([second.accessKeyId, third]);
    await expect(reach(first)).rejects.toThrow();
    await reach(second);
    time.advance(minute);
    const out = await retire({ 'deployed-key': third, overlap: '0' });
    expect(out.outputs['previous-key-state']).toBe('inactive');
    await expect(reach(second)).rejects.toThrow();
  });

  it('fails while hosts may have the replaced key, and says why and what to do in log, summary and attention', async () => {
    const { first, second } = await rotatedPair();
    const failed = await run(now);
    expect(failed.code).toBe(1);
    const why = `${second.accessKeyId} replaced ${first.accessKeyId}, but the hosts are not known to be deployed with it`;
    for (const said of [failed.log, failed.summary, failed.outputs['attention']]) {
      expect(said).toContain(why);
      expect(said).toContain('Deploy to all hosts');
    }
    expect(writes()).toEqual([]);
    const look = await run({ ...now, mode: 'status' });
    expect(look.outputs).toMatchObject({ 'next-step': 'deploy' });
    expect(look.outputs['attention']).toContain(why);
  });

  it('fails while something uses the replaced key, which works on', async () => {
    const { first, second } = await deployedPair();
    time.advance(hour);
    await reach(first);
    const failed = await run(now);
    expect(failed.code).toBe(1);
    expect(failed.outputs['attention']).toContain(
      `${first.accessKeyId} has to make room, but is still in use`,
    );
    expect(await keyIds()).toEqual([first.accessKeyId, second.accessKeyId]);
    await reach(first);
  });

  it('takes no key out of use where the new one could not be written', async () => {
    const { first } = await deployedPair();
    const token = cloud.github.token({ secrets: 'read' });
    expect((await run({ ...now, 'github-token': token })).code).toBe(1);
    await reach(first);
  });

  it('is done where the rotation of a moment ago, which died, is finished', async () => {
    await run();
    time.advance(91 * day);
    await dieAtSecondSecret();
    const finished = await run(now);
    expect(finished.code, finished.log).toBe(0);
    expect(finished.outputs).toMatchObject({ rotated: 'false', 'next-step': 'deploy' });
    expect(await keyIds()).toHaveLength(2);
  });

  it('happens, too, where only a secret was missing: that is written on the way', async () => {
    await run();
    time.advance(day);
    const rotated = await run({ ...now, 'json-secret': 'PAIR' });
    expect(rotated.outputs['rotated']).toBe('true');
  });
});

describe('A run that cannot do what it was asked', () => {
  it('keeps a key that is due while the replaced one is not retired, and needs a person', async () => {
    await rotatedPair();
    time.advance(91 * day);
    const { outputs, summary } = await run();
    expect(outputs['rotated']).toBe('false');
    expect(outputs['attention']).toMatch(
      /A new key is due \(.* is 91 days old\), but .* stays: .* is not retired yet/,
    );
    expect(summary).toContain(outputs['attention']);
  });

  it('does not retire by a deploy with another key than the current one', async () => {
    await run();
    const { accessKeyId } = await published();
    const other = await retire({ 'deployed-key': 'AKIAIOSFODNN7EXAMPLE' });
    expect(other.code).toBe(1);
    const why = 'The hosts were deployed with AKIAIOSFODNN7EXAMPLE';
    expect(other.outputs['attention']).toContain(
      `${why} (\`deployed-key\`), but the current key is ${accessKeyId}`,
    );
  });

  it('does not retire a key of a user that does not exist, and says so', async () => {
    const { outputs, summary } = await retire();
    expect(outputs['attention']).toContain(`There is no user ${user}`);
    expect(summary).toContain(outputs['attention']);
  });

  it('does not remove what is left of a user that was deleted by hand, and names it', async () => {
    await run();
    const UserName = user;
    for (const AccessKeyId of await keyIds()) {
      await iam.send(new DeleteAccessKeyCommand({ UserName, AccessKeyId }));
    }
    await iam.send(new DeleteUserPolicyCommand({ UserName, PolicyName: 'loki-host-storage' }));
    await iam.send(new DeleteUserCommand({ UserName }));
    const { outputs } = await run({ mode: 'remove' });
    expect(outputs['attention']).toContain(`the parameter /loki-host/${user}/credentials is left`);
    expect(writes()).toEqual([]);
  });
});

describe('What other rotations get wrong', () => {
  const repositoryToken = { secrets: 'write' } as const;

  it.each<[string, Record<string, string>, TokenOptions, string]>([
    ['a repository', {}, { secrets: 'read' }, '"Secrets: write"'],
    ['one of two repositories', { repository: 'acme/usage,acme/else' }, repositoryToken, 'acme/else'],
    ['an environment', { environment: 'production' }, repositoryToken, '"Environments: write"'],
    [
      'an organization',
      { organization: 'acme' },
      repositoryToken,
      'organization permission "Secrets: write"',
    ],
    ['Dependabot', { dependabot: 'true' }, repositoryToken, '"Dependabot secrets: write"'],
  ])(
    'a token that may not write the secrets of %s: refused before anything is made, with the permission it lacks',
    async (_, inputs, permissions, named) => {
      const result = await run({ ...inputs, 'github-token': cloud.github.token(permissions) });
      expect(result.code).toBe(1);
      expect(result.log).toContain(named);
      expect(cloud.aws.calls.filter(({ write }) => write)).toEqual([]);
    },
  );

  it('the second secret cannot be written: the next run finishes with the same key', async () => {
    await dieAtSecondSecret();
    const [made] = await keyIds();
    const next = await run();
    expect(next.outputs).toMatchObject({ rotated: 'false', 'access-key-id': made, 'next-step': 'deploy' });
    expect(await keyIds()).toEqual([made]);
    expect(cloud.github.secret('LOKI_S3_SECRET_ACCESS_KEY')).toBe((await published()).secretAccessKey);
  });

  it('a key that a run made and lost: removed by the next rotation, which is not stuck at two', async () => {
    await run();
    time.advance(91 * day);
    const lost = await makeLost();
    time.advance(11 * minute);
    const rotated = await run();
    expect(rotated.code, rotated.log).toBe(0);
    expect(await keyIds()).not.toContain(lost);
  });

  it('a key that somebody made by hand: kept, and shown with its age and last use', async () => {
    await run();
    time.advance(91 * day);
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: user }));
    const result = await run();
    expect(result.code).toBe(1);
    expect(result.log).toMatch(new RegExp(`${AccessKey?.AccessKeyId} \\(active, made .*, last used: never`));
    expect(await keyIds()).toContain(AccessKey?.AccessKeyId);
  });

  it('an old key that goes before everybody has the new one: it stays until the hosts are deployed', async () => {
    const { first } = await rotatedPair();
    const retired = await retire({ 'deployed-key': first.accessKeyId });
    expect(retired.code).toBe(1);
    await reach(first);
  });
});

describe('Secrets that do not exist', () => {
  it.each<[string, Record<string, string>]>([
    ['have a new name', { 'access-key-id-secret': 'NEW_ID', 'secret-access-key-secret': 'NEW_KEY' }],
    ['are wanted in one more repository', { repository: 'acme/usage, acme/tools' }],
    ['are wanted for Dependabot, too', { dependabot: 'true' }],
  ])('because they %s, are written with the current key', async (_, inputs) => {
    await run();
    const token = cloud.github.token({ secrets: 'write', dependabot_secrets: 'write' });
    const again = await run({ ...inputs, 'github-token': token });
    expect(again.outputs).toMatchObject({ rotated: 'false', 'next-step': 'deploy' });
    const { accessKeyId } = await published();
    const [owner, repo] = inputs['repository'] === undefined ? ['acme', 'usage'] : ['acme', 'tools'];
    const scope = { kind: 'repository', owner, repo, dependabot: inputs['dependabot'] === 'true' } as const;
    expect(cloud.github.secret(inputs['access-key-id-secret'] ?? 'LOKI_S3_ACCESS_KEY_ID', scope)).toBe(
      accessKeyId,
    );
  });
});

describe('A look at the keys', () => {
  it.each(['status', 'plan'])(
    'by %s writes nothing and says what the next rotation would do',
    async (mode) => {
      const result = await run({ mode, 'github-token': '' });
      expect(result.outputs).toMatchObject({ rotated: 'false', 'next-step': 'rotate', 'access-key-id': '' });
      expect(result.summary).toContain('A new key is due');
      expect(writes()).toEqual([]);
    },
  );
});

describe('The status', () => {
  it('shows what uses which key, when it was last used, and a badge', async () => {
    const { first, second } = await rotatedPair();
    await retire({ 'deployed-key': second.accessKeyId });
    const { summary, outputs } = await run({ mode: 'status' });
    expect(summary).toContain('| key | role | state | age in days | last used | used by |');
    expect(summary).toMatch(
      new RegExp(`${first.accessKeyId} \\| replaced \\| active \\| 91 \\| .*nobody known`),
    );
    expect(summary).toMatch(
      new RegExp(`${second.accessKeyId} \\| handed out .*s3.*parameter, secrets, hosts`),
    );
    expect(JSON.parse(outputs['badge'] ?? '')).toEqual({
      schemaVersion: 1,
      label: 'Loki key',
      message: '0 days old',
      color: 'green',
    });
  });
});

describe('Removing the user', () => {
  it('waits until nobody uses its keys and the grace period is over, then leaves nothing behind', async () => {
    await run();
    const pair = await published();
    time.advance(day);
    await reach(pair);
    const busy = await run({ mode: 'remove' });
    expect(busy.outputs['attention']).toContain(`${pair.accessKeyId} may be in use`);
    await reach(pair);
    time.advance(7 * hour);
    expect((await run({ mode: 'remove' })).outputs['next-step']).toBe('wait');
    await expect(reach(pair)).rejects.toThrow();
    expect((await run({ mode: 'remove' })).summary).toContain('stay deactivated');
    time.advance(8 * day);
    expect((await run({ mode: 'remove' })).outputs['next-step']).toBe('none');
    await expect(iam.send(new GetUserCommand({ UserName: user }))).rejects.toThrow();
    await expect(published()).rejects.toThrow();
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID')).toBeUndefined();
    expect((await run({ mode: 'remove' })).summary).toContain('no such user');
  });

  it('names the secrets that it leaves behind without a token to delete them with', async () => {
    await run();
    for (const wait of [7 * hour, 8 * day]) {
      time.advance(wait);
      const { outputs, summary } = await run({ mode: 'remove', 'github-token': '' });
      if (outputs['next-step'] !== 'none') continue;
      expect(summary).toContain('its parameter are deleted');
      expect(summary).not.toContain('its secrets are deleted');
      expect(outputs['attention']).toMatch(/LOKI_S3_ACCESS_KEY_ID and LOKI_S3_SECRET_ACCESS_KEY/);
    }
    expect(cloud.github.secret('LOKI_S3_ACCESS_KEY_ID')).toBeDefined();
    expect.assertions(4);
  });
});

describe('A run that is signed in with the very key it rotates', () => {
  it('rotates it, keeps it while it is signed in with it, and retires it when it is signed in with the new one', async () => {
    await run();
    await iam.send(new DeleteUserPermissionsBoundaryCommand({ UserName: user }));
    const PolicyDocument = JSON.stringify(policyFor(user));
    await iam.send(new PutUserPolicyCommand({ UserName: user, PolicyName: 'rotates', PolicyDocument }));
    time.advance(91 * day);
    const first = await published();
    expect((await run({}, policyFor(user), as(first))).outputs['rotated']).toBe('true');
    const second = await published();
    time.advance(7 * hour);
    const deployed = { mode: 'retire', 'deployed-key': second.accessKeyId, overlap: '0' };
    const own = await run(deployed, policyFor(user), as(first));
    expect(own.outputs['attention']).toContain('still in use');
    time.advance(7 * hour);
    const other = await run(deployed, policyFor(user), as(second));
    expect(other.outputs['previous-key-state'], other.log).toBe('inactive');
  });
});

describe('A user that exists already', () => {
  it('keeps the policies that others attached, and the run reports them', async () => {
    await iam.send(
      new CreateUserCommand({ UserName: user, Path: '/tools/', PermissionsBoundary: cloud.boundary }),
    );
    const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };
    const given = { UserName: user, PolicyName: 'by-hand', PolicyDocument: JSON.stringify(policy) };
    await iam.send(new PutUserPolicyCommand(given));
    const result = await run();
    expect(result.log).toContain('has the inline policy by-hand, so its keys may do more');
    expect(result.log).toContain('has the path /tools/, not /');
    const { PolicyNames } = await iam.send(new ListUserPoliciesCommand({ UserName: user }));
    expect(PolicyNames).toEqual(['by-hand', 'loki-host-storage']);
  });

  it('is not created again, and gets the policy for the bucket', async () => {
    await iam.send(new CreateUserCommand({ UserName: user, PermissionsBoundary: cloud.boundary }));
    expect((await run()).code).toBe(0);
    expect(cloud.aws.calls.map(({ operation }) => operation)).not.toContain('CreateUser');
  });
});

describe('A new user', () => {
  it('gets the path and the permissions boundary asked for', async () => {
    const result = await run({ user: `/tools/${user}` });
    expect(result.code, result.log).toBe(0);
    const { User } = await iam.send(new GetUserCommand({ UserName: user }));
    expect(User?.Path).toBe('/tools/');
    expect(User?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(cloud.boundary);
  });

  it('is not created without the boundary that the documented policy requires, and the error says how to give it', async () => {
    const result = await run({ 'permissions-boundary': '' });
    expect(result.code).toBe(1);
    expect(result.log).toContain('iam:CreateUser');
    expect(result.log).toContain('give `permissions-boundary`');
    await expect(iam.send(new GetUserCommand({ UserName: user }))).rejects.toThrow('cannot be found');
  });
});

describe('A user without a boundary, made by an earlier version', () => {
  it('keeps its key and its policy under the new documented policy', async () => {
    await run();
    await iam.send(new DeleteUserPermissionsBoundaryCommand({ UserName: user }));
    const result = await run();
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain(`The user ${user} has no permissions boundary`);
  });

  it('does not get another policy before an administrator sets the boundary, and the error has the command', async () => {
    await iam.send(new CreateUserCommand({ UserName: user }));
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(
      `aws iam put-user-permissions-boundary --user-name ${user} --permissions-boundary ${cloud.boundary}`,
    );
    await iam.send(
      new PutUserPermissionsBoundaryCommand({ UserName: user, PermissionsBoundary: cloud.boundary }),
    );
    expect((await run()).code).toBe(0);
  });
});

describe('Whoever holds the role of the workflow', () => {
  const everything = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  });

  it('can make the user an administrator of nothing but the bucket', async () => {
    await run();
    const role = await cloud.aws.identity('thief', policyFor(user));
    const thief = new IAMClient({ region, endpoint: cloud.aws.url, credentials: role });
    await thief.send(
      new PutUserPolicyCommand({ UserName: user, PolicyName: 'all', PolicyDocument: everything }),
    );
    const pair = await published();
    const asUser = new IAMClient({ region, endpoint: cloud.aws.url, credentials: pair });
    await expect(asUser.send(new CreateUserCommand({ UserName: 'admin' }))).rejects.toThrow(
      'because no permissions boundary allows the iam:CreateUser action',
    );
  });

  it.each([
    [
      'change the boundary',
      new PutUserPermissionsBoundaryCommand({
        UserName: '',
        PermissionsBoundary: 'arn:aws:iam::aws:policy/AdministratorAccess',
      }),
    ],
    ['remove the boundary', new DeleteUserPermissionsBoundaryCommand({ UserName: '' })],
  ])('cannot %s', async (_, command) => {
    await run();
    const role = await cloud.aws.identity('thief', policyFor(user));
    const thief = new IAMClient({ region, endpoint: cloud.aws.url, credentials: role });
    command.input.UserName = user;
    await expect(thief.send(command as never)).rejects.toThrow('is not authorized to perform');
  });
});

describe('The KMS key of the parameter', () => {
  const example = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const history = async () => {
    const Name = `/loki-host/${user}/credentials`;
    return (await ssm.send(new GetParameterHistoryCommand({ Name }))).Parameters?.map(({ KeyId }) => KeyId);
  };

  it('is the one asked for, stays in later rotations, and the summary says where there is none', async () => {
    const first = await run();
    expect(first.summary).toContain('encrypted with aws/ssm');
    const second = await run({ 'parameter-key': example });
    expect(second.log).toContain(`is encrypted with aws/ssm, not with ${example}`);
    expect(second.outputs['rotated']).toBe('true');
    expect(second.summary).not.toContain('encrypted with aws/ssm');
    await run({ mode: 'retire', 'deployed-key': second.outputs['access-key-id'] ?? '', overlap: '0' });
    time.advance(91 * day);
    await run({ mode: 'retire' });
    expect((await run()).outputs['rotated']).toBe('true');
    expect(await history()).toEqual(['alias/aws/ssm', example, example]);
  });

  it('must be one that the role may use: nothing is made otherwise, and the error names the action', async () => {
    const policy = documentedPolicy('keys', { 'loki-acme-usage-logs': user });
    const Statement = policy.Statement.filter(({ Sid }) => Sid !== 'KeyOfTheParameter');
    const result = await run({ 'parameter-key': example }, { ...policy, Statement });
    expect(result.code).toBe(1);
    expect(result.log).toContain('kms:Encrypt');
    await expect(iam.send(new GetUserCommand({ UserName: user }))).rejects.toThrow('cannot be found');
  });
});
