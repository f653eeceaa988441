import { i as runAction, n as taskOf, s as readInputs, t as inputs } from "./start.js";
// actions/render/index.ts
await runAction(() => taskOf(readInputs(inputs)), () => import("./main.js"));
export {};
