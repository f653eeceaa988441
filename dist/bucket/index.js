import { n as runAction, r as readInputs, t as inputs } from "./start.js";
// actions/bucket/index.ts
await runAction(() => readInputs(inputs), () => import("./main.js"));
export {};
