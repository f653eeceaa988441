import {
  CreateAccessKeyCommand,
  DeleteAccessKeyCommand,
  DeleteUserCommand,
  DeleteUserPermissionsBoundaryCommand,
  DeleteUserPolicyCommand,
  GetUserCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import type { TokenOptions } from '../../local-stack/github/tokens.ts';
import type { KeyPair } from '../../src/aws/access-keys.ts';
import {
  as,
  cloud,
  day,
  dieAtSecondSecret,
  hour,
  iam,
  keyIds,
  makeLost,
  minute,
  policyFor,
  published,
  reach,
  retire,
  rotatedPair,
  run,
  time,
  useKeys,
  user,
  writes,
} from '../support/keys-kit.ts';

useKeys();

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
