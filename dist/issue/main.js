import { a as setOutput, i as info, n as keepIssue, r as getOctokit, t as repositoryName } from "./shared.js";
import { a as invalidInputs } from "./start.js";
// actions/issue/main.ts
async function main({ token, problem, ...issue }, signal) {
	const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository } = process.env;
	const text = problem && `${problem}\n\n${server}/${repository}/actions/runs/${run}`;
	const kept = await keepIssue({
		...issue,
		repository: ownRepository(repository),
		text
	}, getOctokit(token), signal);
	setOutput("issue", kept?.number ?? "");
	info(kept === void 0 ? "Nothing needs a person." : `Issue ${kept.number} was ${kept.done}.`);
}
function ownRepository(name) {
	if (name === void 0) throw invalidInputs(["GITHUB_REPOSITORY is not set"]);
	return repositoryName.parse(name);
}
export { main };
