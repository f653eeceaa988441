import * as core from '@actions/core';
import { readInputs } from '../../src/action/inputs.ts';
import { isPostStage, runAction } from '../../src/action/run.ts';
import { commandState, inputs, rules } from './inputs.ts';

const read = () => readInputs(inputs, rules);

// The runner starts this file twice. The second time, it only cancels the command that a cancelled run has sent.
await (isPostStage()
  ? runAction(
      () => ({ ...read(), commandId: core.getState(commandState) }),
      () => import('./cancel.ts'),
    )
  : runAction(read, () => import('./main.ts')));
