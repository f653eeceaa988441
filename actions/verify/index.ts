import { readInputs } from '../../src/action/inputs.ts';
import { runAction } from '../../src/action/run.ts';
import { inputs, rules } from './inputs.ts';

await runAction(
  () => readInputs(inputs, rules),
  () => import('./main.ts'),
);
