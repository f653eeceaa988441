import { n as inputs, o as readInputs, r as runAction, t as check } from "./start.js";
// actions/verify/index.ts
await runAction(() => readInputs(inputs, check), () => import("./main.js"));
export {};
