/** `npm run test:ssm`: what Run Command can do to a deploy, what is right then and what ours does, as one table. */
import { startVitest } from 'vitest/node';
import { SsmTable } from './ssm-table.ts';

// The commands of 10 s and 60 s are waited for here only.
process.env['SSM_SLOW'] = 'yes';
const rows = ['run-command-', 'deploy-cancel', 'deploy-document-refused'];
const vitest = await startVitest(
  'test',
  rows.map((name) => `test/integration/${name}`),
  { watch: false, reporters: [new SsmTable()] },
);
await vitest.close();
