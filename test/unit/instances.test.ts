import type { SSMClient } from '@aws-sdk/client-ssm';
import { expect, it } from 'vitest';
import { waitUntilOnline } from '../../src/aws/instances.ts';
import { systemClock } from '../../src/poll.ts';

it('A managed node outside EC2 that has the tags is refused with the reason, and not waited for', async () => {
  const InstanceInformationList = ['i-0123456789abcdef0', 'mi-0123456789abcdef0'].map((InstanceId) => ({
    ...{ InstanceId, PingStatus: 'Online' },
  }));
  const ssm = { send: async () => ({ InstanceInformationList }) } as unknown as SSMClient;
  const { signal } = new AbortController();
  const deps = { ssm, clock: systemClock, signal, log: () => {} };
  await expect(waitUntilOnline({ tags: { Role: 'loki' } }, 60_000, deps)).rejects.toThrow(
    /^mi-0123456789abcdef0: a managed node outside EC2 has no instance role.* Nothing was sent/,
  );
});
