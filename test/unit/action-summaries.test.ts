import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { summarize as summarizeBucket } from '../../actions/bucket/summary.ts';
import { authoritiesOf, type DeployedHost } from '../../actions/deploy/deployed-host.ts';
import type { DeployInputs } from '../../actions/deploy/inputs.ts';
import { summarize as summarizeDeploy } from '../../actions/deploy/summary.ts';
import { summarize as summarizeDocument } from '../../actions/document/summary.ts';
import { summarize as summarizeKeys } from '../../actions/keys/summary.ts';
import { report as reportUpgrade } from '../../actions/render/upgrade.ts';
import { summarize as summarizeCheck } from '../../actions/validate/summary.ts';
import { summarize as summarizeVerify } from '../../actions/verify/summary.ts';
import { makeCertificate } from '../../local-stack/gateway/certificate.ts';
import { ourOwn, Secrets } from '../../src/config/hide.ts';
import type { Finding } from '../../src/config/problem.ts';
import { constructs, renderMarkdown } from '../support/rendered-markdown.ts';

const folder = mkdtempSync(join(tmpdir(), 'summaries-'));
const file = join(folder, 'summary.md');
vi.stubEnv('GITHUB_STEP_SUMMARY', file);
vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'));
vi.stubEnv('RUNNER_TEMP', folder);
vi.spyOn(process.stdout, 'write').mockReturnValue(true);

beforeEach(() => {
  writeFileSync(file, '');
  writeFileSync(join(folder, 'output'), '');
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const finding = (text: string): Finding => ({
  file: text,
  line: 1,
  column: 1,
  endLine: 1,
  rule: 'unknown-field',
  level: 'error',
  message: ourOwn(text),
  fix: ourOwn(text),
});

const host = (text: string): DeployedHost => ({
  instanceId: text,
  status: 'failed',
  problem: text,
  release: text,
  loki: text,
  seconds: 1,
  ready_seconds: 1,
  canary_ms: 1,
  gap_ms: 1,
  releases: [{ release: text, created: text, loki: text, config: text }],
  certificate_until: text,
  ca: text,
  upgrade_first: '',
});

/** Writes the summary of an action, with the text in every field that does not come from this project. */
const summaries: Record<string, (text: string) => Promise<void>> = {
  'bucket in AWS': (text) =>
    summarizeBucket(
      {
        bucket: text,
        arn: text,
        encryption: { algorithm: 'AES256' },
        changes: [{ setting: text, from: text, to: text }],
        warnings: [text],
      },
      'plan',
    ),
  'keys in AWS': (text) =>
    summarizeKeys({
      rotated: false,
      current: undefined,
      previous: undefined,
      ageDays: undefined,
      nextStep: 'none',
      verdict: text,
      advice: text,
      attention: text,
      warnings: [text],
      parameterKey: undefined,
      keys: [
        {
          id: text,
          role: 'replaced',
          state: 'active',
          ageDays: 1,
          lastUsed: text,
          usedBy: [text],
        },
      ],
    }),
  'document in AWS': (text) =>
    summarizeDocument({
      documents: [text, text],
      changes: [{ setting: text, from: text, to: text }],
      mode: 'apply',
      policy: JSON.stringify({ text }),
    }),
  'deploy on a host': (text) =>
    summarizeDeploy([host(text)], { lokiVersion: '3.7.6', rollback: undefined } as DeployInputs),
  'verify at an address': (text) => summarizeVerify([{ where: text, pushMs: 1, visibleMs: 1 }]),
  'validate in a file': (text) =>
    summarizeCheck(
      [
        {
          file: text,
          bytes: Buffer.from(text),
          secrets: Secrets.none,
          older: [finding(text)],
          findings: [finding(text)],
          allowed: [{ ...finding(text), reason: text }],
          comparedWith: undefined,
          notJudged: [],
        },
      ],
      { sentence: text, allow: new Map([['moved', text]]), base: text, loki: text, failed: true },
    ),
  'render in a file': (text) =>
    reportUpgrade(
      {
        yaml: text,
        shownYaml: ourOwn(text),
        sha256: 'a',
        changes: [{ path: ourOwn(text), was: ourOwn(text), is: ourOwn(text), why: ourOwn(text) }],
        rewritten: true,
        left: [finding(text)],
      },
      { config: text, upgradeFrom: '3.4.3', lokiVersion: '3.7.6' },
      '2026-01-01',
    ),
};

describe.each(Object.entries(summaries))('The summary of %s', (_, summarize) => {
  it.each(Object.entries(constructs))('shows a %s as it is written', async (_, construct) => {
    await summarize('harmless');
    const harmless = renderMarkdown(readFileSync(file, 'utf8'));
    writeFileSync(file, '');
    await summarize(construct);
    const { elements, text } = renderMarkdown(readFileSync(file, 'utf8'));
    expect(elements).toEqual(harmless.elements);
    expect(text).toContain(construct.replaceAll(/\s+/g, ' ').trim());
  });
});

describe('The summary of a deploy', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 3_600_000).toUTCString();
  const given = { lokiVersion: '3.7.6', certificateParameter: '/loki-host/certificate' } as DeployInputs;
  const own = { lokiVersion: '3.7.6' } as DeployInputs;
  const ending = 'the certificate for reads ends in 7 days. Put a new one into /loki-host/certificate';

  it.each([
    ['warns of a certificate in a parameter that ends soon', given, inDays(7), true],
    ['does not warn of one that ends later', given, inDays(31), false],
    ['does not warn of one that the host replaces by itself', own, inDays(7), false],
    ['does not warn where nobody may read', given, '', false],
  ])('%s', async (_, values, certificate_until, warned) => {
    await summarizeDeploy([{ ...host('i-0123'), certificate_until }], values);
    expect(readFileSync(file, 'utf8').replaceAll('\\', '').includes(ending)).toBe(warned);
  });
});

describe('The certificates that readers trust', () => {
  it('are those of all hosts, each once, and no other text that a host printed', () => {
    const { certificate } = makeCertificate();
    const hosts = ['not a certificate', certificate, '', certificate].map((ca) => ({ ...host(''), ca }));
    expect(authoritiesOf(hosts)).toBe(certificate);
  });
});
