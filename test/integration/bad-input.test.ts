import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGithub, startGithub } from '../../local-stack/github/server.ts';
import { runAction } from '../../local-stack/runner/action.ts';

/** Takes a connection as a failed test would: nothing may be called before the inputs are right. */
let github: LocalGithub;
beforeAll(async () => {
  github = await startGithub({ repository: 'acme/usage' });
});
afterAll(() => github.close());

const env = () => ({
  AWS_ENDPOINT_URL: github.url,
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_EC2_METADATA_DISABLED: 'true',
  GITHUB_API_URL: github.url,
  GITHUB_REPOSITORY: 'acme/usage',
});

const bucket = { bucket: 'acme-usage-logs', region: 'us-west-2' };
const keys = { ...bucket, user: 'loki-storage', 'github-token': 'ghs_example' };
const render = { ...bucket, 'loki-version': '3.7.6', output: 'loki.yaml' };
const deploy = {
  region: 'us-west-2',
  config: 'loki.yaml',
  'loki-version': '3.7.6',
  'instance-ids': 'i-0123456789abcdef0',
};
const document = { region: 'us-west-2', 'instance-ids': 'i-0123456789abcdef0' };
const fiftyOne = Array.from({ length: 51 }, (_, n) => `i-${String(n).padStart(17, '0')}`).join(',');
const verify = { url: 'http://127.0.0.1:9090' };

/** Action, its inputs, the input that is wrong, and what the message must hold. */
const cases: [string, Record<string, string>, string, string][] = [
  ['bucket', { ...bucket, bucket: '' }, 'bucket', 'it is required'],
  ['bucket', { ...bucket, bucket: 'My_Bucket' }, 'bucket', '"My_Bucket"'],
  ['bucket', { ...bucket, bucket: 'logs-s3alias' }, 'bucket', 'reserved'],
  ['bucket', { ...bucket, region: 'oregon' }, 'region', '"oregon"'],
  ['bucket', { ...bucket, mode: 'delete' }, 'mode', '`apply` or `plan`'],
  ['bucket', { ...bucket, encryption: 'arn:aws:kms:us-west-2:1:key/x' }, 'encryption', 'ARN of a KMS key'],
  ['bucket', { ...bucket, versioning: 'yes' }, 'versioning', '`true` or `false`'],
  ['bucket', { ...bucket, 'noncurrent-days': '0' }, 'noncurrent-days', 'from 1 to 3650'],
  ['bucket', { ...bucket, tags: 'team' }, 'tags', 'no `=`'],
  ['keys', { ...keys, user: 'no spaces' }, 'user', 'IAM user name'],
  ['keys', { ...keys, repository: 'usage' }, 'repository', '`owner/name`'],
  ['keys', { ...keys, organization: 'a/b' }, 'organization', 'login of an organization'],
  [
    'keys',
    { ...keys, organization: 'acme', environment: 'production' },
    'organization',
    'or to a repository',
  ],
  ['keys', { ...keys, 'github-token': '' }, 'github-token', 'Secrets: write'],
  ['keys', { ...keys, 'access-key-id-secret': 'GITHUB_KEY' }, 'access-key-id-secret', 'reserved'],
  ['keys', { ...keys, 'json-secret': 'LOKI_S3_ACCESS_KEY_ID' }, 'json-secret', 'the same name'],
  ['keys', { ...keys, parameter: '/other/credentials' }, 'parameter', '/loki-host/'],
  ['keys', { ...keys, 'max-age': 'ninety' }, 'max-age', 'whole number of days'],
  ['render', { ...render, 'loki-version': 'latest' }, 'loki-version', '"latest"'],
  ['render', { ...render, credentials: 'secret' }, 'credentials', '`environment` or `instance-profile`'],
  ['render', { ...render, replicas: '-1' }, 'replicas', 'whole number'],
  ['deploy', { ...deploy, 'instance-ids': 'i-1' }, 'instance-ids', '"i-1"'],
  ['deploy', { ...deploy, 'instance-ids': '' }, 'instance-ids, targets', 'give one'],
  ['deploy', { ...deploy, targets: 'tag:Role=loki' }, 'instance-ids, targets', 'give one'],
  ['deploy', { ...deploy, 'instance-ids': '', targets: 'Role=loki' }, 'targets', 'tag:Role=loki'],
  ['deploy', { ...deploy, port: '99999' }, 'port', 'from 1 to 65535'],
  ['deploy', { ...deploy, 'credentials-parameter': '/aws/x' }, 'credentials-parameter', '/loki-host/'],
  ['deploy', { ...deploy, 'instance-ids': fiftyOne }, 'instance-ids', 'at most 50'],
  ['deploy', { ...deploy, document: 'AWS-RunShellScript' }, 'document', 'not beginning with aws'],
  ['deploy', { ...deploy, 'max-concurrency': '0' }, 'max-concurrency', 'from 1 on'],
  ['deploy', { ...deploy, 'max-errors': '101%' }, 'max-errors', 'from 0 on'],
  ['deploy', { ...deploy, 'delivery-timeout': '29' }, 'delivery-timeout', 'from 30'],
  ['deploy', { ...deploy, 'output-bucket': 'Logs' }, 'output-bucket', '"Logs"'],
  ['document', { ...document, 'deploy-document': 'x' }, 'deploy-document', '3 to 128'],
  ['document', { ...document, 'image-repository': "loki'" }, 'image-repository', 'without tag'],
  ['document', { ...document, targets: 'tag:Role=loki' }, 'instance-ids, targets', 'give one'],
  ['validate', { files: 'loki.yaml', 'loki-version': '9' }, 'loki-version', '"9"'],
  ['validate', { files: 'loki.yaml', 'loki-version': '3.7.6', 'fail-on': 'all' }, 'fail-on', '`error`'],
  ['verify', { ...verify, url: 'usage.example.com' }, 'url', 'http'],
  ['verify', { url: '' }, 'url', 'instance-ids'],
  ['verify', { ...verify, labels: 'a b' }, 'labels', '='],
];

describe('An input that is not valid', () => {
  it.each(cases)(
    '%s with %o fails naming %s, before anything is called',
    async (action, inputs, name, words) => {
      github.calls.length = 0;
      const result = await runAction(action, { inputs, env: env() });
      expect(result.code).toBe(1);
      const message = result.annotations.find(({ level }) => level === 'error')?.message ?? '';
      expect(message).toContain(name);
      expect(message).toContain(words);
      expect(github.calls).toEqual([]);
    },
  );

  it.each(readdirSync(join(import.meta.dirname, '../../actions')))(
    'is reported together with all others: %s without any input names each required one once',
    async (action) => {
      const result = await runAction(action, { env: env() });
      expect(result.code).toBe(1);
      expect(result.annotations).toHaveLength(1);
      expect(result.annotations[0]?.message).toMatch(/nothing was changed/);
      expect(result.outputs).toEqual({});
    },
  );
});

describe('A run without AWS credentials', () => {
  it.each([
    ['bucket', bucket],
    ['keys', { ...keys, mode: 'status' }],
  ])('of %s says how to get some', async (action, inputs) => {
    const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...rest } = env();
    const result = await runAction(action, { inputs, env: rest });
    expect(result.code).toBe(1);
    expect(result.log).toContain('aws-actions/configure-aws-credentials');
  });
});
