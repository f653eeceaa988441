import { On as info, _ as SSMClient, g as explanations, h as clientOptions, m as systemClock, p as cancelCommand } from "./shared.js";
// actions/deploy/cancel.ts
async function main({ region, commandId }) {
	if (commandId === void 0) return;
	const ssm = new SSMClient(clientOptions(region));
	ssm.middlewareStack.use(explanations("actions/deploy/README.md"));
	await cancelCommand(commandId, {
		ssm,
		clock: systemClock,
		log: info
	});
}
export { main };
