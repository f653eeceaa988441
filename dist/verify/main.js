import { _n as setOutput, fn as usageMessage, gn as info, hn as writeSummary, mn as systemClock, pn as deliver, t as deliverOnHosts, vn as setSecret } from "./shared.js";
import { s as UserError } from "./start.js";
// actions/verify/main.ts
const runMs = 9e4;
async function main(values, signal) {
	const measured = await measure(values, signal);
	const slowest = (of) => Math.max(...measured.map(of));
	setOutput("push-ms", slowest(({ pushMs }) => pushMs));
	setOutput("visible-ms", slowest(({ visibleMs }) => visibleMs));
	const verdict = `A usage message was pushed and read back: ${measured.map(({ where }) => where).join(", ")}.`;
	info(verdict);
	await writeSummary({
		title: "Verify",
		verdict,
		table: [[
			"through",
			"taken after",
			"read back after"
		], ...measured.map(({ where, pushMs, visibleMs }) => [
			where,
			`${pushMs} ms`,
			`${visibleMs} ms`
		])]
	});
}
async function measure({ url, instanceIds, labels, ...values }, signal) {
	const message = usageMessage(labels, runMs, new Date());
	const timeoutMs = values.timeout * 1e3;
	const waiting = {
		clock: systemClock,
		signal,
		log: info
	};
	if (url !== void 0) {
		const { reader: name, readerPassword: password } = values;
		const reader = name !== void 0 && password !== void 0 ? {
			name,
			password
		} : void 0;
		if (password !== void 0) setSecret(password);
		return [{
			where: url,
			...await deliver({
				url,
				message,
				reader,
				timeoutMs,
				...waiting
			})
		}];
	}
	if (instanceIds === void 0 || values.region === void 0) throw new UserError("Give `url`, or `instance-ids` and `region`.");
	return await deliverOnHosts({
		...values,
		instanceIds,
		region: values.region,
		message
	}, waiting);
}
export { main };
