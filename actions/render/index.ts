import { readInputs } from '../../src/action/inputs.ts';
import { runAction } from '../../src/action/run.ts';
import { inputs, rules, taskOf } from './inputs.ts';

await runAction(
  () => taskOf(readInputs(inputs, rules)),
  () => import('./main.ts'),
);
