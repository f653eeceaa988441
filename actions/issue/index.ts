import { readInputs } from '../../src/action/inputs.ts';
import { runAction } from '../../src/action/run.ts';
import { inputs } from './inputs.ts';

await runAction(
  () => readInputs(inputs),
  () => import('./main.ts'),
);
