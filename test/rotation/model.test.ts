import {
  CreateUserCommand,
  DeleteAccessKeyCommand,
  IAMClient,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Moto, startMoto } from '../../local-stack/moto/server.ts';
import { createAccessKey, listAccessKeys } from '../../src/aws/access-keys.ts';
import { inspectIdentity, tagUser } from '../../src/aws/identity.ts';
import { describePair, publishPair, readPair } from '../../src/aws/parameters.ts';
import { modelClients } from './model.ts';
import { emptyWorld } from './world.ts';

let moto: Moto;

beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto.close());

const user = 'loki-storage';
const parameter = '/loki-host/loki-storage/credentials';
const { signal } = new AbortController();

/** Everything rotation asks of IAM and SSM, errors as their names, ids as the order in which they were made. */
async function conversation({ iam, ssm }: { iam: IAMClient; ssm: SSMClient }): Promise<unknown[]> {
  const ids: string[] = [];
  const plain = (value: unknown) =>
    ids.reduce((text, id, n) => text.replaceAll(id, `key ${n}`), JSON.stringify(value) ?? '');
  const said: string[] = [];
  const say = async <T>(answer: Promise<T>, show: (value: T) => unknown = () => 'done') => {
    said.push(
      await answer.then(
        (value) => plain(show(value)),
        (error: Error) => error.name,
      ),
    );
  };
  const key = (n: number) => ({ UserName: user, AccessKeyId: ids[n] ?? 'AKIAUNKNOWN000000000' });
  const list = () => say(listAccessKeys(iam, user), ({ keys }) => keys.map(({ id, active }) => [id, active]));
  const create = () =>
    say(
      createAccessKey(iam, user, () => {}, signal).then(({ accessKeyId, secretAccessKey }) => {
        ids.push(accessKeyId);
        return publishPair(ssm, { parameter }, { accessKeyId, secretAccessKey }, signal);
      }),
      (version) => version,
    );
  const identity = () =>
    say(inspectIdentity(iam, { name: user, path: '/', owner: {} }, {}), ({ exists, tags }) => ({
      exists,
      tags,
    }));
  const pair = () =>
    say(describePair(ssm, parameter), (found) => found && { ...found, handedOut: [...found.handedOut] });

  await list();
  await identity();
  await pair();
  await say(readPair(ssm, parameter, () => {}));
  for (let n = 0; n < 2; n++) await say(iam.send(new CreateUserCommand({ UserName: user })));
  await say(tagUser(iam, user, { a: '1', b: '2' }));
  await say(tagUser(iam, user, { a: '' }));
  await identity();
  for (let n = 0; n < 3; n++) await create();
  await list();
  await pair();
  await say(
    readPair(ssm, parameter, () => {}),
    ({ accessKeyId }) => accessKeyId,
  );
  await say(iam.send(new UpdateAccessKeyCommand({ ...key(0), Status: 'Inactive' })));
  await list();
  for (let n = 0; n < 2; n++) await say(iam.send(new DeleteAccessKeyCommand(key(0))));
  await say(iam.send(new UpdateAccessKeyCommand({ ...key(0), Status: 'Inactive' })));
  await create();
  await list();
  await say(
    ssm.send(new PutParameterCommand({ Name: `${parameter}.write-probe`, Value: 'probe', Type: 'String' })),
  );
  await pair();
  return said;
}

it('The model that two runs are gone through on answers as moto does', async () => {
  const client = {
    region: 'us-west-2',
    endpoint: moto.url,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  };
  const onMoto = await conversation({ iam: new IAMClient(client), ssm: new SSMClient(client) });
  const onModel = await conversation(modelClients(emptyWorld(), async (_, perform) => perform()));
  expect(onModel).toEqual(onMoto);
  expect(onMoto.length).toBeGreaterThan(20);
});
