import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDeployResult } from '../../src/host/result.ts';
import { createDeployKit, type DeployKit } from '../support/deploy-kit.ts';
import { runScript } from '../support/run-script.ts';

/** `2026-01-31` in UTC, some days from now. */
function day(fromNow: number): string {
  return new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);
}

describe('A period that was in the future when it was reviewed', () => {
  let kit: DeployKit;
  beforeAll(async () => {
    kit = await createDeployKit();
  });
  afterAll(() => kit.close());

  async function deploy(config: string) {
    const { stdout, stderr } = await runScript(kit.host, kit.script({ config })).ended;
    return { stderr, status: parseDeployResult(stdout)?.status };
  }
  /** The config of the host, with one more period. */
  function withPeriod(from: string): string {
    const period = { store: 'tsdb', object_store: 's3', schema: 'v13' };
    const first = { from: '2024-01-01', ...period, index: { prefix: 'index_', period: '24h' } };
    const next = { from, ...period, index: { prefix: 'next_', period: '24h' } };
    return kit.config('', { schema_config: { configs: from === '' ? [first] : [first, next] } });
  }

  it('is deployed while it still is, and on the first deploy whenever it began', async () => {
    expect(await deploy(withPeriod(''))).toMatchObject({ status: 'deployed' });
    expect(await deploy(withPeriod(day(2)))).toMatchObject({ status: 'deployed' });
  });

  it.each([0, -1])(
    'is refused on a host that ran without it when it began %i days from now',
    async (fromNow) => {
      const { status, stderr } = await deploy(withPeriod(day(fromNow)));
      expect(status).toBe('failed');
      expect(stderr).toContain(`the period from ${day(fromNow)} begins today or earlier`);
      expect(await kit.push('served on')).toBe(204);
    },
  );
});
