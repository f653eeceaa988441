#!/usr/bin/env node
// src/cli/index.ts
process.getBuiltinModule("node:module").enableCompileCache?.();
const { main } = await import("./main.js");
process.exitCode = await main(process.argv.slice(2));
export {};
