import { a as readInputs, i as runAction, n as inputs, t as check } from "./start.js";
// actions/document/index.ts
await runAction(() => readInputs(inputs, check), () => import("./main.js"));
export {};
