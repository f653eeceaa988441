import { readInputs } from '../../src/action/inputs.ts';
import { isPostStage, runAction, stateOf } from '../../src/action/run.ts';
import { check, commandState, inputs } from './inputs.ts';

const read = () => readInputs(inputs, check);

// The same file is `main` and `post`: the second does no more than cancel what a cancelled run has sent.
await (isPostStage()
  ? runAction(
      () => ({ ...read(), commandId: stateOf(commandState) }),
      () => import('./cancel.ts'),
    )
  : runAction(read, () => import('./main.ts')));
