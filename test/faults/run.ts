/** `npm run test:faults`: what AWS and GitHub may answer, what a run says then and what it leaves, as one table. */
import { startVitest } from 'vitest/node';
import { FaultTable } from './table.ts';

process.env['FAULTS'] = 'all';
const vitest = await startVitest('test', ['test/faults'], { watch: false, reporters: [new FaultTable()] });
await vitest.close();
