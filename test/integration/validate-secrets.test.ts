import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActionResult } from '../../local-stack/runner/action.ts';
import { canary, leaksIn, piecesOf } from '../unit/hidden-secrets/canaries.ts';
import { config } from './validate-repository.ts';
import { pullRequest, runCli, useRepository } from './validate-runs.ts';

const checks = useRepository();
const secret = canary('secret');
const pieces = piecesOf([secret]);

/** Everything that a run says and leaves. */
function said({ stdout, stderr, summary, outputs }: ActionResult): string {
  const files = [outputs['report'], outputs['sarif']].map((path) => (path ? readFileSync(path, 'utf8') : ''));
  return [stdout, stderr, summary, JSON.stringify(outputs), ...files].join('\n');
}

const files: Record<string, (text: string) => string> = {
  'an S3 URL whose secret has a slash': (text) =>
    text.replace('bucketnames: usage-logs', `s3: s3://${secret}:${secret}/${secret}@us-west-2/other`),
  'a quote that is never closed': (text) =>
    text.replace('bucketnames: usage-logs', `secret_access_key: "${secret}`),
  'a key in a field that takes none': (text) => text.replace('usage-logs', `{password: [${secret}]}`),
};

describe('No piece of a secret is in anything that a check says', () => {
  it.each(Object.entries(files))('of %s', async (_, edit) => {
    const { repository, validate } = checks;
    const env = pullRequest(repository, edit);
    const result = await validate({ 'base-ref': 'main' }, env);
    expect(result.code).toBe(1);
    expect(leaksIn(said(result), pieces)).toEqual([]);
    const { stdout, stderr } = runCli(repository.folder, 'validate', '--base', 'main', 'loki.yaml');
    expect(leaksIn(stdout + stderr, pieces)).toEqual([]);
  });

  it('of an upgrade, though the file keeps its comments', async () => {
    const { repository } = checks;
    repository.write('loki.yaml', `# was secret_access_key: ${secret}\n${config}`);
    const { stdout, stderr } = runCli(repository.folder, 'upgrade', '--from', '3.4.3', 'loki.yaml');
    expect(stdout).toContain(secret);
    expect(leaksIn(stderr, pieces)).toEqual([]);
  });
});
