import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostResult, parseDeployResult, parseVerification } from '../../src/host/result.ts';
import { verifyScript } from '../../src/host/script.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { runScript } from '../support/run-script.ts';
import { shellCases } from '../support/shells.ts';

describe.each(shellCases)('the deploy script under $shell$skipped', ({ shell, installed }) => {
  let kit: DeployKit;
  let first: HostResult | undefined;
  let second: HostResult | undefined;

  beforeAll(async () => {
    kit = await createDeployKit();
  });
  afterAll(() => kit.close());

  async function deploy(options: Parameters<DeployKit['script']>[0] = {}) {
    const { code, stdout, stderr } = await runScript(kit.host, kit.script(options), { shell }).ended;
    return { code, stdout, stderr, result: parseDeployResult(stdout) };
  }
  const disk = (path: string) => join(kit.host.env['LOKI_HOST_ROOT'] ?? '', path);

  it.runIf(installed)('puts Loki on an empty host and reads a message back', async () => {
    const { code, stderr, result } = await deploy();
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(result).toMatchObject({ status: 'deployed', loki: '3.4.3' });
    expect(readlinkSync(disk('current'))).toBe(`releases/${result?.release}`);
    expect(readFileSync(disk('current/config.yaml'), 'utf8')).toBe(kit.config());
    first = result;
  });

  it.runIf(installed)('leaves a host alone that runs this very release', async () => {
    const { code, result, stdout } = await deploy();
    expect(code).toBe(0);
    expect(result).toMatchObject({ status: 'unchanged', release: first?.release, ready_seconds: 0 });
    expect(stdout).toContain('pushed a message and read it back');
  });

  it.runIf(installed)('replaces the release when the config differs', async () => {
    const { code, result } = await deploy({ config: kit.config('second') });
    expect(code).toBe(0);
    expect(result?.status).toBe('deployed');
    expect(readlinkSync(disk('current'))).toBe(`releases/${result?.release}`);
    expect(readlinkSync(disk('previous'))).toBe(`releases/${first?.release}`);
    second = result;
  });

  it.runIf(installed)('replaces the release when the key in the parameter was rotated', async () => {
    kit.cloud.version++;
    const { result } = await deploy({ config: kit.config('second') });
    expect(result?.status).toBe('deployed');
    expect(result?.release).not.toBe(second?.release);
    second = result;
  });

  it.runIf(installed)('switches nothing when Loki rejects the config', async () => {
    const { code, stderr, stdout, result } = await deploy({ config: '- not\n- a map\n' });
    expect(code).not.toBe(0);
    expect(result).toMatchObject({ status: 'failed', release: second?.release });
    expect(stdout).toContain('failed parsing config');
    expect(stderr).toContain('Loki 3.4.3 rejects the config');
    expect(readlinkSync(disk('current'))).toBe(`releases/${second?.release}`);
  });

  it.runIf(installed)('puts the old release back when the new one never becomes ready', async () => {
    const { code, stderr, result } = await deploy({ config: kit.neverReadyConfig(), timeoutSeconds: 3 });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/Loki was not ready after \d+\.\d s: 503 Ingester not ready/);
    expect(stderr).not.toContain('cannot stat');
    expect(result).toMatchObject({ status: 'rolled-back', release: second?.release, loki: '3.4.3' });
    expect(existsSync(disk('data'))).toBe(true);
    expect(await kit.push('served on')).toBe(204);
  });

  it.runIf(installed)('finds the old release unchanged after that', async () => {
    const { result } = await deploy({ config: kit.config('second') });
    expect(result).toMatchObject({ status: 'unchanged', release: second?.release });
  });

  it.runIf(installed)('pushes a message from the host and reads it back', async () => {
    const now = BigInt(Date.now()) * 1_000_000n;
    const line = '{"cmd":"sky launch","note":"it\'s 100 %"}';
    const script = verifyScript({
      port: kit.port,
      body: JSON.stringify({ streams: [{ stream: { type: 'verify' }, values: [[`${now}`, line]] }] }),
      query: '{type="verify"} |= `it\'s 100 %`',
      start: now - 1_000_000_000n,
      end: now + 1_000_000_000n,
      timeoutSeconds: 10,
    });
    const { code, stdout, stderr } = await runScript(kit.host, script, { shell }).ended;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(parseVerification(stdout)?.visible_ms).toBeGreaterThanOrEqual(0);
  });
});
