import { a as badge, an as info, i as rotationOptions, in as systemClock, n as perform, on as setOutput, r as rotationDeps, sn as warning, t as summarize } from "./shared.js";
// actions/keys/main.ts
async function main(values, signal) {
	const options = rotationOptions(values);
	const deps = rotationDeps(values, options, {
		clock: systemClock,
		signal,
		log: info
	});
	const done = await perform(values.mode, options, deps);
	const { verdict, attention } = done.outcome;
	for (const warning$1 of done.warnings) warning(warning$1);
	if (attention !== void 0) warning(attention);
	setOutputs(done.outcome, options.parameter);
	info(verdict);
	await summarize(done);
}
function setOutputs(outcome, parameter) {
	setOutput("rotated", outcome.rotated);
	setOutput("access-key-id", outcome.current?.id ?? "");
	setOutput("previous-key-id", outcome.previous?.id ?? "");
	setOutput("previous-key-state", outcome.previous?.state ?? "none");
	setOutput("key-age-days", outcome.ageDays ?? "");
	setOutput("parameter", parameter);
	setOutput("next-step", outcome.nextStep);
	setOutput("attention", outcome.attention ?? "");
	setOutput("badge", JSON.stringify(badge(outcome)));
}
export { main };
