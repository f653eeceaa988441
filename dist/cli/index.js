#!/usr/bin/env node
import { I as print, J as UserError, R as readOptions, t as validate, z as usage } from "./start.js";
// src/cli/index.ts
try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UserError)) throw error;
	console.error(`loki-host-actions: ${error.message}`);
	process.exitCode = 2;
}
async function run([command, ...args]) {
	if (command === "upgrade") return (await import("./upgrade.js")).upgrade(args);
	if (command === "--help" || command === "-h") args.unshift("--help");
	else if (command !== "validate") throw new UserError(`the command is \`validate\` or \`upgrade\`, not ${JSON.stringify(command)}\n\n${usage}`);
	const options = readOptions(args);
	if (options !== "help") return validate(options);
	print(usage);
	return 0;
}
export {};
