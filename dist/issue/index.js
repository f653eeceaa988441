import { o as readInputs, r as runAction, t as inputs } from "./start.js";
// actions/issue/index.ts
await runAction(() => readInputs(inputs), () => import("./main.js"));
export {};
