import { r as runAction, s as readInputs, t as inputs } from "./start.js";
// actions/validate/index.ts
await runAction(() => readInputs(inputs), () => import("./main.js"));
export {};
