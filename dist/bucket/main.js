import { a as clientOptions, c as writeSummary, dn as warning, i as accountId, l as S3Client, ln as info, n as planBucket, o as explanations, r as systemClock, s as count, t as applyBucket, un as setOutput } from "./shared.js";
// actions/bucket/main.ts
const policyDocument = "actions/bucket/README.md";
async function main(values, signal) {
	const { bucket: name, mode, region, accountRegionalNamespace: accountRegional } = values;
	const s3 = new S3Client(clientOptions(region));
	s3.middlewareStack.use(explanations(policyDocument));
	const account = await accountId(s3.config.credentials, region, policyDocument);
	const plan = await (mode === "plan" ? planBucket : applyBucket)({
		...values,
		name,
		account,
		accountRegional
	}, {
		s3,
		clock: systemClock,
		signal,
		log: info
	});
	for (const warning$1 of plan.warnings) warning(warning$1);
	setOutput("bucket", plan.bucket);
	setOutput("arn", plan.arn);
	setOutput("region", region);
	setOutput("changed", mode === "apply" && plan.changes.length > 0);
	setOutput("plan", JSON.stringify(plan.changes));
	await summarize(plan, mode);
}
async function summarize({ bucket, changes, warnings }, mode) {
	const verdict = changes.length === 0 ? `${bucket} is as it should be; nothing to change.` : mode === "plan" ? `${bucket} differs in ${count(changes.length, "setting")}; nothing was changed.` : `${bucket}: ${count(changes.length, "setting")} changed.`;
	info(verdict);
	await writeSummary({
		title: "Bucket",
		verdict,
		table: [[
			"setting",
			"was",
			mode === "plan" ? "would be" : "is now"
		], ...changes.map(({ setting, from, to }) => [
			setting,
			from,
			to
		])],
		warnings,
		...mode === "plan" && changes.length > 0 ? { next: "run again with `mode: apply` to make these changes." } : {}
	});
}
export { main };
