import { c as stateOf, n as commandState, o as isPostStage, r as inputs, s as runAction, t as check, u as readInputs } from "./start.js";
// actions/deploy/index.ts
const read = () => readInputs(inputs, check);
await (isPostStage() ? runAction(() => ({
	...read(),
	commandId: stateOf(commandState)
}), () => import("./cancel.js")) : runAction(read, () => import("./main.js")));
export {};
