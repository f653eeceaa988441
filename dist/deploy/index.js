import { c as stateOf, d as readInputs, n as commandState, o as isPostStage, r as inputs, s as runAction, t as check } from "./start.js";
// actions/deploy/index.ts
const read = () => readInputs(inputs, check);
await (isPostStage() ? runAction(() => ({
	...read(),
	commandId: stateOf(commandState)
}), () => import("./cancel.js")) : runAction(read, () => import("./main.js")));
export {};
