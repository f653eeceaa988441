import { a as systemClock, c as clientOptions, d as writeSummary, f as SSMClient, i as publishDocument, in as setOutput, l as explanations, n as verifyDocument, o as documentPolicy, r as planDocument, rn as info, s as accountId, t as deployDocument, u as count } from "./shared.js";
import { r as targetsOf } from "./start.js";
// actions/document/main.ts
const policyDocument = "actions/document/README.md";
async function main(values, signal) {
	const { region, mode } = values;
	const ssm = new SSMClient(clientOptions(region));
	ssm.middlewareStack.use(explanations(policyDocument));
	const account = await accountId(ssm.config.credentials, region, policyDocument);
	const wanted = [{
		name: values.deployDocument,
		content: deployDocument(values.imageRepository)
	}, {
		name: values.verifyDocument,
		content: verifyDocument()
	}];
	const converge = mode === "plan" ? planDocument : publishDocument;
	const changes = [];
	for (const document of wanted) {
		const change = await converge(document, {
			ssm,
			clock: systemClock,
			signal
		});
		if (change !== void 0) changes.push(change);
	}
	const documents = wanted.map(({ name }) => name);
	const policy = documentPolicy({
		account,
		region,
		documents,
		targets: targetsOf(values)
	});
	setOutput("changed", mode === "apply" && changes.length > 0);
	setOutput("plan", JSON.stringify(changes));
	setOutput("policy", JSON.stringify(policy));
	await summarize(documents, changes, mode, JSON.stringify(policy, void 0, 2));
}
async function summarize(documents, changes, mode, policy) {
	const names = documents.join(" and ");
	const verdict = changes.length === 0 ? `${names} are published; nothing to change.` : mode === "plan" ? `${count(changes.length, "document")} of ${names} would be published; nothing was changed.` : `${count(changes.length, "document")} of ${names} published.`;
	info(verdict);
	info(`The policy of the role that deploys:\n${policy}`);
	await writeSummary({
		title: "Document",
		verdict,
		table: [[
			"document",
			"default was",
			mode === "plan" ? "would be" : "is now"
		], ...changes.map(({ setting, from, to }) => [
			setting,
			from,
			to
		])],
		file: {
			name: "IAM policy of the role that deploys",
			language: "json",
			text: policy
		},
		next: "give the role that deploys this policy in place of AWS-RunShellScript, and `document` to deploy and verify."
	});
}
export { main };
