import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AwsFixture, allow, idOf, region, shellHost, startFixture } from './fixture.ts';
import type { LocalAws } from './server.ts';

let fixture: AwsFixture;
let aws: LocalAws;
const host = shellHost('/nonexistent', idOf(1));

let ssm: SSMClient;
const client = (credentials = aws.admin) => fixture.client(credentials);

beforeAll(async () => {
  fixture = await startFixture({
    hosts: [host],
    hostPolicy: allow('ssm:GetParameter', 'arn:aws:ssm:*:*:parameter/loki-host/*'),
  });
  aws = fixture.aws;
  ssm = new SSMClient(client());
});
afterAll(() => fixture.close());

describe('The metadata service of a host', () => {
  const url = (path: string) => `${host.env['AWS_EC2_METADATA_SERVICE_ENDPOINT']}/latest/${path}`;
  const token = async () => {
    const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
    return (await fetch(url('api/token'), { method: 'PUT', headers })).text();
  };
  const get = async (path: string) => {
    const answer = await fetch(url(path), { headers: { 'x-aws-ec2-metadata-token': await token() } });
    return answer.text();
  };

  test('answers nothing without a token', async () => {
    expect((await fetch(url('meta-data/instance-id'))).status).toBe(401);
    expect((await fetch(url('api/token'), { method: 'PUT' })).status).toBe(400);
  });

  test('says for how many seconds a token is valid', async () => {
    const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
    const answer = await fetch(url('api/token'), { method: 'PUT', headers });
    expect(answer.headers.get('x-aws-ec2-metadata-token-ttl-seconds')).toBe('60');
  });

  test('describes the instance', async () => {
    expect(await get('meta-data/instance-id')).toBe(host.instanceId);
    expect(await get('meta-data/placement/region')).toBe(region);
    expect(JSON.parse(await get('dynamic/instance-identity/document'))).toMatchObject({
      accountId: aws.account,
      instanceId: host.instanceId,
      region,
    });
  });

  test('hands out credentials of the host’s role, which are limited to its policy', async () => {
    const role = await get('meta-data/iam/security-credentials/');
    const { AccessKeyId, SecretAccessKey, Token, Code } = JSON.parse(
      await get(`meta-data/iam/security-credentials/${role}`),
    );
    expect(Code).toBe('Success');
    const session = client({
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: Token,
    });
    await ssm.send(
      new PutParameterCommand({ Name: '/loki-host/x', Value: 'pair', Type: 'SecureString', Overwrite: true }),
    );
    const read = (Name: string) =>
      new SSMClient(session).send(new GetParameterCommand({ Name, WithDecryption: true }));
    expect((await read('/loki-host/x')).Parameter?.Value).toBe('pair');
    await expect(read('/other/x')).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  test('has its address in the host’s environment, and so has AWS', () => {
    expect(host.env).toMatchObject({
      AWS_ENDPOINT_URL: aws.url,
      AWS_EC2_METADATA_SERVICE_ENDPOINT: expect.stringContaining('http://127.0.0.1:'),
    });
  });
});
