import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRunCommandKit, type RunCommandKit } from '../support/run-command-kit.ts';
import { tell } from '../support/ssm-table.ts';

/** Set by `npm run test:ssm`, which waits for the longer ones as well. */
const slow = process.env['SSM_SLOW'] !== undefined;

let kit: RunCommandKit;

beforeAll(async () => {
  kit = await createRunCommandKit(1);
});
afterAll(() => kit.close());

describe('A command', () => {
  for (const [seconds, mostMs] of [
    [1, 400],
    [10, 600],
    [60, 2_400],
  ] as const) {
    const title = `of ${seconds} s is noticed within ${mostMs} ms of its end`;
    const skipped = seconds > 1 && !slow;
    it.skipIf(skipped)(
      skipped ? `${title} (npm run test:ssm)` : title,
      { timeout: 90_000, retry: seconds < 60 ? 2 : 0 },
      async ({ task }) => {
        let noticed = 0;
        const ran = await kit.run({
          script: `sleep ${seconds}; date +%s%N`,
          timeoutSeconds: 90,
          onEnded: () => {
            noticed = Date.now();
          },
        });
        const late = Math.round(noticed - Number(ran.invocations[0]?.stdout) / 1e6);
        tell(task, `noticed within ${mostMs} ms`, ran, `noticed after ${late} ms`);
        expect(late).toBeLessThan(mostMs);
      },
    );
  }
});

it.skipIf(!slow)(
  `A call that is never answered is given up and repeated${slow ? '' : ' (npm run test:ssm)'}`,
  { timeout: 60_000 },
  async ({ task }) => {
    const hung = { operation: 'ListCommandInvocations', kind: 'delay', ms: 40_000 } as const;
    kit.fixture.aws.faults.add(hung);
    const ran = await kit.run({ script: 'true' });
    tell(task, 'success, though one connection hangs', ran);
    expect(ran.invocations).toMatchObject([{ status: 'Success' }]);
  },
);
