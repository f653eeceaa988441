import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, documentedPolicy, region, startCloud } from '../../local-stack/cloud.ts';
import { freePort } from '../../local-stack/free-port.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import type { ActionResult } from '../../local-stack/runner/action.ts';

const instanceId = 'i-0123456789abcdef0';
const common = { bucket: 'acme-usage-logs', region: 'us-west-2' };
const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const workspace = join(folder, 'workspace');

let cloud: Cloud;
let host: LocalHost;
let results: ActionResult[];
/** The token, and the secret of every key that was handed out. */
const secrets = new Set<string>();
/** Argument lists of every process that was seen while the actions ran. */
const argumentLists = new Set<string>();
const commands: string[] = [];

beforeAll(async () => {
  host = await createLocalHost({ root: join(folder, 'host'), instanceId });
  cloud = await startCloud({ hosts: [host] });
  const watch = setInterval(sampleArguments, 10);
  const token = cloud.github.token({ secrets: 'write' });
  results = await runChain(token);
  clearInterval(watch);
}, 120_000);
afterAll(async () => {
  await host.close();
  await cloud.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Bucket, first key, rotation, config, deploy, check: everything that handles a secret. */
async function runChain(token: string): Promise<ActionResult[]> {
  const port = String(await freePort());
  const credentials = '/loki-host/loki-acme-usage-logs/credentials';
  const keys = {
    ...common,
    user: 'loki-acme-usage-logs',
    'github-token': token,
    'permissions-boundary': cloud.boundary,
  };
  const config = join(workspace, 'rendered.yaml');
  const version = { 'loki-version': '3.7.6' };
  const steps: [string, Record<string, string>][] = [
    ['bucket', common],
    ['keys', keys],
    ['keys', { ...keys, 'max-age': '0' }],
    ['render', { ...common, ...version, output: config }],
    [
      'deploy',
      { region, ...version, config, port, 'instance-ids': instanceId, 'credentials-parameter': credentials },
    ],
    ['verify', { region, port, 'instance-ids': instanceId }],
    ['keys', { ...keys, mode: 'status' }],
  ];
  const done: ActionResult[] = [];
  for (const [action, inputs] of steps) {
    const policy = documentedPolicy(action === 'bucket' || action === 'keys' ? action : 'deploy', {});
    done.push(
      await cloud.run(action, inputs, policy, { workspace, temp: join(folder, `temp-${done.length}`) }),
    );
    secrets.add(cloud.github.secret('LOKI_S3_SECRET_ACCESS_KEY') ?? token);
    commands.push(
      ...cloud.aws.calls.filter(({ operation }) => operation === 'SendCommand').map(({ body }) => body),
    );
  }
  return done;
}

function sampleArguments(): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      argumentLists.add(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    } catch {
      // The process has ended.
    }
  }
}

function holding(texts: Iterable<string>): string[] {
  return [...texts].filter((text) => [...secrets].some((secret) => text.includes(secret)));
}

describe('After a whole chain of runs, no secret', () => {
  it('is missing from this scan: the chain succeeded and there are secrets to look for', () => {
    expect(results.map(({ code, log }) => (code === 0 ? 'success' : log))).toEqual(
      results.map(() => 'success'),
    );
    expect([...secrets].map(({ length }) => length > 15)).toEqual([true, true, true]);
  });

  it('is in any stdout, but where the runner is told to mask it', () => {
    const lines = results.flatMap(({ stdout, stderr }) => `${stdout}\n${stderr}`.split('\n'));
    expect(holding(lines.filter((line) => !line.startsWith('::add-mask::')))).toEqual([]);
  });

  it('is in any summary, output, state or exported variable', () => {
    const said = results.map(({ summary, outputs, state, exported }) =>
      JSON.stringify({ summary, outputs, state, exported }),
    );
    expect(holding(said)).toEqual([]);
  });

  it('is in what Run Command was sent, and keeps in its history', () => {
    expect(commands.length).toBe(2);
    expect(holding(commands)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'was in the argument list of any process (sampled; needs /proc)',
    () => {
      expect([...argumentLists].some((list) => list.includes('deploy/index.js'))).toBe(true);
      expect(holding(argumentLists)).toEqual([]);
    },
  );

  it('is in any file of the run or the host that others may read', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    );
    const readable = files.filter((file) => statSync(file).isFile() && (statSync(file).mode & 0o044) !== 0);
    expect(readable.length).toBeGreaterThan(5);
    expect(readable.filter((file) => holding([readFileSync(file, 'latin1')]).length > 0)).toEqual([]);
  });
});
