import { a as readInputs, n as inputs, r as runAction, t as check } from "./start.js";
// actions/verify/index.ts
await runAction(() => readInputs(inputs, check), () => import("./main.js"));
export {};
