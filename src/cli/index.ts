#!/usr/bin/env node
// The next run need not compile again. Node 20 cannot keep what it compiled.
process.getBuiltinModule('node:module').enableCompileCache?.();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
