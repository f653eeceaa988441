import { a as runAction, n as inputs, s as readInputs, t as check } from "./start.js";
// actions/keys/index.ts
await runAction(() => readInputs(inputs, check), () => import("./main.js"));
export {};
