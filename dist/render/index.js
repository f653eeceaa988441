import { c as readInputs, i as runAction, n as taskOf, t as inputs } from "./start.js";
// actions/render/index.ts
await runAction(() => taskOf(readInputs(inputs)), () => import("./main.js"));
export {};
