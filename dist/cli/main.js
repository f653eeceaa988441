import { J as UserError, L as readOptions, R as usage, q as print, t as validate } from "./shared.js";
// src/cli/main.ts
async function main(args) {
	try {
		return await run(args);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		console.error(`loki-host-actions: ${error.message}`);
		return 2;
	}
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
export { main };
