/** `npm run test:ssm`: what can happen to a command of Run Command, what is expected then and what we do, as one table. */
import { startVitest } from 'vitest/node';
import { SsmTable } from './ssm-table.ts';

// Commands of 10 s and 60 s are only tested here.
process.env['SSM_SLOW'] = 'yes';
const rows = ['integration/run-command-', 'integration/deploy-cancel', 'long/deploy-document-refused'];
const vitest = await startVitest(
  'test',
  rows.map((name) => `test/${name}`),
  { watch: false, reporters: [new SsmTable()] },
);
await vitest.close();
