import { readInputs } from '../../src/action/inputs.ts';
import { runAction } from '../../src/action/run.ts';
import { check, inputs } from './inputs.ts';

await runAction(
  () => readInputs(inputs, check),
  () => import('./main.ts'),
);
