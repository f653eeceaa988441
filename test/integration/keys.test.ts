import {
  CreateUserCommand,
  DeleteUserPermissionsBoundaryCommand,
  GetUserCommand,
  IAMClient,
  ListUserPoliciesCommand,
  PutUserPermissionsBoundaryCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { HeadBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { GetParameterHistoryCommand } from '@aws-sdk/client-ssm';
import { describe, expect, it } from 'vitest';
import { documentedKmsKey, documentedPolicy, region } from '../../local-stack/cloud.ts';
import {
  bucket,
  cloud,
  day,
  hour,
  iam,
  keyIds,
  newBucket,
  policyFor,
  published,
  reach,
  retire,
  rotatedPair,
  run,
  s3With,
  ssm,
  time,
  useKeys,
  user,
  writes,
} from '../support/keys-kit.ts';

useKeys();

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
  const history = async () => {
    const Name = `/loki-host/${user}/credentials`;
    return (await ssm.send(new GetParameterHistoryCommand({ Name }))).Parameters?.map(({ KeyId }) => KeyId);
  };

  it('is the one asked for, stays in later rotations, and the summary says where there is none', async () => {
    const first = await run();
    expect(first.summary).toContain('encrypted with aws/ssm');
    const second = await run({ 'parameter-key': documentedKmsKey });
    expect(second.log).toContain(`is encrypted with aws/ssm, not with ${documentedKmsKey}`);
    expect(second.outputs['rotated']).toBe('true');
    expect(second.summary).not.toContain('encrypted with aws/ssm');
    await run({ mode: 'retire', 'deployed-key': second.outputs['access-key-id'] ?? '', overlap: '0' });
    time.advance(91 * day);
    await run({ mode: 'retire' });
    expect((await run()).outputs['rotated']).toBe('true');
    expect(await history()).toEqual(['alias/aws/ssm', documentedKmsKey, documentedKmsKey]);
  });

  it('must be one that the role may use: nothing is made otherwise, and the error names the action', async () => {
    const policy = documentedPolicy('keys', { 'loki-acme-usage-logs': user });
    const Statement = policy.Statement.filter(({ Sid }) => Sid !== 'KeyOfTheParameter');
    const result = await run({ 'parameter-key': documentedKmsKey }, { ...policy, Statement });
    expect(result.code).toBe(1);
    expect(result.log).toContain('kms:Encrypt');
    await expect(iam.send(new GetUserCommand({ UserName: user }))).rejects.toThrow('cannot be found');
  });
});
