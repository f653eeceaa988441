#!/usr/bin/env node
import { L as readOptions, R as usage, q as UserError, t as validate } from "./start.js";
// src/cli/index.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
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
	process.stdout.write(usage);
	return 0;
}
export {};
