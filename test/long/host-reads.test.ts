import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../local-stack/gateway/certificate.ts';
import { parseDeployResult } from '../../src/host/result.ts';
import type { ReadsOptions } from '../../src/host/script.ts';
import { get } from '../../src/loki/get.ts';
import { basic, readers, readersPassword } from '../integration/gateway/row.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { hostFunctions } from '../support/host-functions.ts';
import { isInstalled, runScript } from '../support/run-script.ts';
import { shellCases } from '../support/shells.ts';

const nginx = isInstalled('nginx');
const why = nginx ? '' : ' (skipped: nginx is not installed)';
const name = '/loki-host/certificate';
const [authorizationName = '', authorization = ''] = basic(`grafana:${readersPassword}`).split(': ');
const headers = { [authorizationName]: authorization };

describe.runIf(nginx)(`reads of a host${why}`, () => {
  let kit: DeployKit;
  /** What readers trust. */
  let ca: string;

  beforeAll(async () => {
    kit = await createDeployKit();
    kit.cloud.parameters.set('/loki-host/readers', readers);
    kit.cloud.metadata = { 'public-ipv4': '203.0.113.7', 'local-hostname': 'ip-10-0-0-7.ec2.internal' };
  });
  afterAll(() => kit.close());

  const disk = (path: string) => join(kit.host.env['LOKI_HOST_ROOT'] ?? '', path);
  const mode = (path: string) => statSync(disk(path)).mode & 0o777;
  const served = () => new X509Certificate(readFileSync(disk('current/certificate.pem')));

  async function deploy(reads: Partial<ReadsOptions> = {}, options: Parameters<DeployKit['script']>[0] = {}) {
    const given = { readers: { parameter: '/loki-host/readers', region: 'us-west-2' }, reads, ...options };
    const { code, stdout, stderr } = await runScript(kit.host, kit.script(given)).ended;
    return { code, stdout, stderr, result: parseDeployResult(stdout) };
  }
  const read = (scheme: 'http' | 'https', port: number, trusted = ca) =>
    get(`${scheme}://127.0.0.1:${port}/loki/api/v1/labels`, {
      headers,
      ca: trusted,
      signal: AbortSignal.timeout(5000),
    });

  it('are answered over TLS, under the authority that the result of the deploy names', async () => {
    const { code, stderr, result } = await deploy({ names: ['loki.example.com'] });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    ca = result?.ca ?? '';
    expect((await read('https', kit.readsPort)).status).toBe(200);
    expect(Date.parse(result?.certificate_until ?? '') - Date.now()).toBeGreaterThan(800 * 86_400_000);
  });

  it('are for the names that the host knows and those that were given', () => {
    expect(served().subjectAltName?.split(', ')).toEqual(
      expect.arrayContaining([
        'DNS:localhost',
        'IP Address:127.0.0.1',
        'DNS:loki.example.com',
        'IP Address:203.0.113.7',
        'DNS:ip-10-0-0-7.ec2.internal',
      ]),
    );
  });

  it('are not answered to who trusts another authority', async () => {
    await expect(read('https', kit.readsPort, makeCertificate().certificate)).rejects.toThrow(/certificate/);
  });

  it('are refused without TLS on both ports, whatever the password', async () => {
    const { status, text } = await read('http', kit.port);
    expect(status).toBe(403);
    expect(text).toContain(`Reads take TLS: use https and port ${kit.readsPort}`);
    expect((await read('http', kit.readsPort)).status).toBe(400);
  });

  it('have keys that only who needs them can read', () => {
    expect([mode('tls'), mode('tls/ca.key'), mode('current/certificate.pem')]).toEqual([0o700, 0o600, 0o400]);
    expect(readdirSync(disk('tls')).sort()).toEqual(['ca.crt', 'ca.key']);
    expect(readdirSync(disk('')).filter((file) => file.startsWith('.staged'))).toEqual([]);
    if (process.getuid?.() === 0) {
      expect(statSync(disk('tls/ca.key')).uid).toBe(0);
      expect(statSync(disk('current/certificate.pem')).uid).toBe(101);
    }
  });

  it('stay as they are in a deploy that changes nothing', async () => {
    const before = served().serialNumber;
    const { result, stdout } = await deploy({ names: ['loki.example.com'] });
    expect(result).toMatchObject({ status: 'unchanged', ca });
    expect(stdout).not.toContain('renewing');
    expect(served().serialNumber).toBe(before);
  });

  it('have a new certificate of the same authority when the host has a new address', async () => {
    kit.cloud.metadata['public-ipv4'] = '203.0.113.8';
    const { result, stderr } = await deploy({ names: ['loki.example.com'] });
    expect(stderr).toBe('');
    expect(result).toMatchObject({ status: 'unchanged', ca });
    expect(served().subjectAltName).toContain('203.0.113.8');
    expect((await read('https', kit.readsPort)).status).toBe(200);
  });

  it('have a new certificate long before the old one ends, and none fails meanwhile', async () => {
    // It ends within the third in which it is renewed.
    await issue(200, disk('current/certificate.pem'));
    const failed: unknown[] = [];
    let going = true;
    const reader = (async () => {
      while (going) {
        const status = await read('https', kit.readsPort).then((answer) => answer.status, String);
        const pushed = await kit.push('meanwhile');
        if (status !== 200 || pushed !== 204) failed.push([status, pushed]);
      }
    })();
    const { result, stdout } = await deploy({ names: ['loki.example.com'] });
    going = false;
    await reader;
    expect(stdout).toContain('renewing the certificate for reads');
    expect(result).toMatchObject({ status: 'unchanged', ca });
    expect(served().checkIssued(new X509Certificate(ca))).toBe(true);
    expect(failed).toEqual([]);
  });

  /** Has the host's authority sign a certificate for so many days. */
  async function issue(days: number, file: string): Promise<void> {
    const folder = join(kit.host.root, 'tmp');
    const { code, stderr } = await certify(kit, [
      `CERTIFICATE_DAYS=${days}`,
      `issue_certificate ${folder}`,
      `mv ${folder}/certificate.pem ${file}`,
    ]);
    expect(code, stderr).toBe(0);
  }

  it('are also answered without TLS to the addresses that may', async () => {
    const { result } = await deploy({ plainFrom: ['127.0.0.1', '10.0.0.0/8'] });
    expect(result).toMatchObject({ status: 'deployed', ca });
    expect((await read('http', kit.port)).status).toBe(200);
    expect((await read('https', kit.readsPort)).status).toBe(200);
  });

  const mine = makeCertificate({ kind: 'rsa' });
  it('have the certificate of the parameter where there is one', async () => {
    kit.cloud.parameters.set(name, `${mine.certificate}\r\n${mine.key}`);
    const { result, stdout, stderr } = await deploy({ certificateParameter: name });
    expect(stderr).toBe('');
    expect(result).toMatchObject({ status: 'deployed', ca: '' });
    expect(stdout).not.toContain('PRIVATE KEY');
    expect((await read('https', kit.readsPort, mine.certificate)).status).toBe(200);
    expect(mode('current/certificate.pem')).toBe(0o400);
  });

  const other = makeCertificate();
  it.each([
    ['nothing like one', 'hello', 'does not begin with a certificate that can be read'],
    ['only the certificate', mine.certificate, 'has no private key that can be read'],
    ['only the key', mine.key, 'does not begin with a certificate that can be read'],
    ['the key of another', mine.certificate + other.key, 'has a private key that is not that of its first'],
    ['the chain first', other.certificate + mine.certificate + mine.key, 'is not that of its first'],
    [
      'a key with a passphrase',
      `${mine.certificate}-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n`,
      'has a key with a passphrase',
    ],
    ['no name', joined(makeCertificate({ names: '' })), 'has a certificate for no name'],
    ['one that has ended', undefined, 'certificate has expired'],
  ])('refuse a parameter with %s before anything changes', async (_, value, words) => {
    kit.cloud.parameters.set(name, value ?? (await ended()));
    const before = readdirSync(disk('releases'));
    const { code, stdout, stderr } = await deploy({ certificateParameter: name });
    expect(code).toBe(1);
    expect(stderr).toContain(`the parameter ${name} `);
    expect(stderr).toContain(words);
    expect(stdout + stderr).not.toContain('PRIVATE KEY-----');
    expect(readdirSync(disk('releases'))).toEqual(before);
    expect((await read('https', kit.readsPort, mine.certificate)).status).toBe(200);
  });

  async function ended(): Promise<string> {
    const file = join(kit.host.root, 'tmp/ended.pem');
    await issue(0, file);
    return readFileSync(file, 'utf8');
  }

  it('go back to the authority of the host, which is the same, with an earlier release', async () => {
    const { result, stderr } = await deploy({}, { rollback: 'previous' });
    expect(stderr).toBe('');
    expect(result).toMatchObject({ status: 'deployed', ca });
    expect((await read('https', kit.readsPort)).status).toBe(200);
  });

  it('have another authority after the folder with it was removed', async () => {
    rmSync(disk('tls'), { recursive: true });
    const { result, stderr } = await deploy({ plainFrom: ['127.0.0.1', '10.0.0.0/8'] });
    expect(result?.status, stderr).toBe('unchanged');
    expect(result?.ca).not.toBe(ca);
    ca = result?.ca ?? '';
    expect((await read('https', kit.readsPort)).status).toBe(200);
  });

  it('take TLS too where an earlier release did not', async () => {
    const manifest = readFileSync(disk('current/manifest'), 'utf8');
    writeFileSync(disk('current/manifest'), manifest.replace(/^(reads_|plain_|certificate_).*\n/gm, ''));
    const [, rollback = ''] = /^release=(.*)$/m.exec(manifest) ?? [];
    const { result, stderr } = await deploy({}, { rollback });
    expect(result?.status, stderr).toBe('deployed');
    expect((await read('http', kit.port)).status).toBe(403);
    expect((await read('https', kit.readsPort)).status).toBe(200);
  });

  it('are not deployed to a port that another program has', async () => {
    const { code, stderr } = await deploy({ port: Number(new URL(kit.cloud.url).port) });
    expect(code).toBe(1);
    expect(stderr).toContain('another program of this host listens on port');
  });

  it('are gone with the readers, and so is the port', async () => {
    const { result } = await deploy({}, { readers: undefined });
    expect(result).toMatchObject({ status: 'deployed', ca: '', certificate_until: '' });
    expect((await read('http', kit.port)).status).toBe(404);
    expect(existsSync(disk('current/certificate.pem'))).toBe(false);
    await expect(read('https', kit.readsPort)).rejects.toThrow('ECONNREFUSED');
  });
});

function joined({ certificate, key }: { certificate: string; key: string }): string {
  return certificate + key;
}

/** Runs these lines with the functions of the host, those of certificate.sh among them. */
function certify({ host }: DeployKit, lines: string[], shell = 'sh') {
  return runScript(host, ['set -eu', hostFunctions, 'load_parts', ...lines].join('\n'), { shell }).ended;
}

for (const { shell, installed, skipped } of shellCases) {
  it.runIf(installed)(`A host signs a certificate, and judges one, under ${shell}${skipped}`, async () => {
    const kit = await createDeployKit();
    const folder = join(kit.host.root, 'tmp');
    kit.cloud.metadata = { ipv6: '2001:db8::7', 'public-hostname': 'not a name; id' };
    const lines = [
      'mkdir -p "$ROOT"',
      "reads_names='loki.example.com 192.0.2.7'",
      `issue_certificate ${folder}`,
      `issue_certificate ${folder}`,
      `fits ${folder}`,
      `problem_of ${folder}/certificate.pem`,
      `cat ${folder}/certificate.names`,
    ];
    const { code, stdout, stderr } = await certify(kit, lines, shell);
    await kit.close();
    expect([code, stderr]).toEqual([0, '']);
    const [said, ...names] = stdout.trim().split('\n');
    expect(said).toContain('making the authority');
    const ours = ['DNS:localhost', 'DNS:loki.example.com', 'IP:127.0.0.1', 'IP:192.0.2.7', 'IP:2001:db8::7'];
    expect(names).toEqual(expect.arrayContaining(ours));
    expect(names).toHaveLength(ours.length + 1);
  });
}
