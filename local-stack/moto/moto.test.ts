import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installMoto } from './install.ts';
import { startMoto } from './server.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'aws-moto-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true, force: true });
});

describe('moto', () => {
  test('answers at its address until it is closed', async () => {
    const moto = await startMoto();
    expect((await fetch(`${moto.url}/moto-api/`)).status).toBe(200);
    await moto.close();
    if (process.env['MOTO_URL'] === undefined) await expect(fetch(moto.url)).rejects.toThrow();
  });

  test('is the one that MOTO_URL names, if it is set', async () => {
    vi.stubEnv('MOTO_URL', 'http://127.0.0.1:9/');
    expect((await startMoto()).url).toBe('http://127.0.0.1:9');
  });

  test('without python3 fails with one line that says what to do', async () => {
    vi.stubEnv('PATH', cache);
    const error = await installMoto({ cache }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^python3 is missing;.*apt install.*MOTO_URL.*$/),
    });
  });
});
