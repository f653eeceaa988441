import { expect, it } from 'vitest';
import { rotate } from '../../src/rotation/rotate.ts';
import { type Gate, modelClients, modelSecrets } from './model.ts';
import { options } from './schedule.ts';
import { emptyWorld } from './world.ts';

it('A user that a run for another bucket makes in between is not given a policy, and nothing else', async () => {
  const world = emptyWorld();
  const other = { 'loki-host:bucket': 'another-bucket' };
  const names: string[] = [];
  const gate: Gate = async (name, perform) => {
    names.push(name);
    if (name === 'CreateUser') Object.assign(world, { user: true, tags: other });
    return perform();
  };
  const identity = { ...options.identity, owner: { bucket: 'acme-usage-logs' } };
  const rotation = rotate(
    { ...options, identity },
    {
      ...modelClients(world, gate),
      secrets: modelSecrets(world, gate),
      requireBucket: async () => {},
      waitUntilUsable: async () => {},
      clock: { now: () => world.now, sleep: async () => {} },
      signal: new AbortController().signal,
      mask: () => {},
      log: () => {},
    },
  );
  await expect(rotation).rejects.toThrow('The IAM user loki-storage belongs to the bucket another-bucket');
  expect(world).toMatchObject({ policy: undefined, keys: [], versions: [], tags: other });
  expect(names).toContain('CreateUser');
});
