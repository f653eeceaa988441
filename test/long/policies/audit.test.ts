import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../../local-stack/paths.ts';
import { installPackages } from '../../../local-stack/python-packages.ts';
import { storagePolicy } from '../../../src/aws/storage-policy.ts';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const permissions = read('docs/permissions.md');

/** What docs/permissions.md explains: `policy: FINDING`. */
const explained = [...permissions.matchAll(/^\| `([^`]+)` \| ([A-Z_, ]+) \|/gm)].flatMap(
  ([, policy = '', findings = '']) => findings.split(', ').map((finding) => `${policy}: ${finding}`),
);

/** Every policy that a user is told to attach, and the one that the keys action writes, by where it stands. */
const policies: Record<string, string> = {
  ...Object.fromEntries(
    globSync('actions/*/*.json', { cwd: repositoryRoot }).map((path) => [path, read(path)]),
  ),
  'the storage user': JSON.stringify(
    storagePolicy('arn:aws:s3:::acme-usage-logs', {
      algorithm: 'aws:kms',
      keyArn: 'arn:aws:kms:us-west-2:123456789012:key/12345678-1234-1234-1234-123456789012',
    }),
  ),
};

/** The names of parliament's findings, its community auditors included. */
async function audit(policy: string): Promise<string[]> {
  const python = await installPackages({
    name: 'parliament, which audits policies,',
    requirements: join(import.meta.dirname, 'requirements.txt'),
    cache: join(repositoryRoot, '.cache/parliament'),
    otherwise: 'skip this test',
  });
  const output = await new Promise<string>((resolve, reject) => {
    const args = ['--include-community-auditors', '--json'];
    const child = execFile(join(dirname(python), 'parliament'), args, (error, stdout, stderr) =>
      // It exits with 1 where there are findings.
      error === null || error.code === 1 ? resolve(stdout) : reject(new Error(stderr)),
    );
    child.stdin?.end(policy);
  });
  const findings = output.split('\n').filter((line) => line.startsWith('{'));
  return [...new Set(findings.map((line) => (JSON.parse(line) as { issue: string }).issue))];
}

describe('An auditor (parliament) finds', () => {
  it('what makes an administrator, so that it can be relied on', async () => {
    const escalation = {
      Effect: 'Allow',
      Action: 'iam:PutUserPolicy',
      Resource: 'arn:aws:iam::123456789012:user/own',
    };
    const findings = await audit(JSON.stringify({ Version: '2012-10-17', Statement: [escalation] }));
    expect(findings).toContain('PRIVILEGE_ESCALATION');
  }, 300_000);

  it.each(Object.entries(policies))(
    'nothing in %s that docs/permissions.md does not explain, and no more is explained there',
    async (name, policy) => {
      const findings = (await audit(policy)).map((finding) => `${name}: ${finding}`);
      expect(findings.sort()).toEqual(explained.filter((one) => one.startsWith(`${name}: `)).sort());
    },
    120_000,
  );
});
