/**
 * `npm run demo`: runs the deploy workflow's job on a local stack, all on this machine. `--change` then deploys a changed config
 * while clients push; `--fresh` starts from nothing, `--stop` ends the stack that a demo leaves running.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { changeOf } from '../local-stack/demo/changes.ts';
import { newestMessage, shortJson } from '../local-stack/demo/message.ts';
import { demoFolder, idleMs, names, root, type StackInfo } from '../local-stack/demo/names.ts';
import { createProgress } from '../local-stack/demo/progress.ts';
import { runningStack, startStack, stopStack } from '../local-stack/demo/stack-client.ts';
import { standIns } from '../local-stack/demo/stand-ins.ts';
import { writeSummaryPage } from '../local-stack/demo/summary-page.ts';
import { bold, dim, formatTable, green, red } from '../local-stack/demo/terminal.ts';
import { startClients } from '../local-stack/host/clients.ts';
import { type JobResult, runWorkflow } from '../local-stack/runner/workflow.ts';

const options = {
  change: { type: 'boolean' },
  fresh: { type: 'boolean' },
  stop: { type: 'boolean' },
} as const;
const last = join(demoFolder, 'last-sha256');

try {
  const { values } = parseArgs({ options });
  if (values.stop)
    console.log((await stopStack()) ? 'The local stack has ended.' : 'No local stack is running.');
  else await demo(values.fresh === true, values.change === true);
} catch (error) {
  console.error(red(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}

async function demo(fresh: boolean, change: boolean): Promise<void> {
  if (fresh) await stopStack();
  const existing = await runningStack();
  console.log(
    `${bold('Deploys Loki the way your workflow would')}: bucket → keys → render → deploy → verify, as ${names.workflow} says.`,
  );
  console.log(
    existing
      ? 'Everything is on this machine, on the local stack that the last demo left running.'
      : 'Everything is on this machine; a local stack is started for it (the first time also installs moto, 15 s).',
  );
  const stack = existing ?? (await startStack((line) => console.log(dim(`         ${line}`))));
  for (const part of stack.parts) console.log(dim(`  ${part}`));
  console.log();
  const result = await runJob(stack, 'loki.yaml');
  await show(result);
  if (change && result.conclusion === 'success') await redeploy(stack);
  const minutes = idleMs / 60_000;
  console.log(
    dim(
      `\nThe local stack keeps running for ${minutes} minutes, for the next demo; \`npm run demo -- --stop\` ends it now.`,
    ),
  );
}

/** Deploys a changed config, with clients that push all the while as installed copies do. */
async function redeploy(stack: StackInfo): Promise<void> {
  console.log(`\n${bold('And again, with a changed config, while 20 clients push 40 messages a second')}:\n`);
  const clients = startClients({ port: names.port, clients: 20, messagesPerSecond: 40 });
  const result = await runJob(stack, 'loki-changed.yaml');
  const { taken, failed } = await clients.stop();
  if (result.conclusion !== 'success') return explain(result);
  const verdict = `${taken.length + failed.length} messages were pushed meanwhile, ${failed.length} were not taken.`;
  console.log(`\n${failed.length === 0 ? green(verdict) : red(verdict)}`);
  if (failed.length > 0) process.exitCode = 1;
}

async function runJob(stack: StackInfo, config: string): Promise<JobResult> {
  const cancel = new AbortController();
  const stop = () => cancel.abort();
  process.once('SIGINT', stop);
  const temp = join(demoFolder, 'temp');
  rmSync(temp, { recursive: true, force: true });
  try {
    return await runWorkflow({
      file: names.workflow,
      vars: {
        AWS_REGION: names.region,
        LOKI_APP_CLIENT_ID: 'Iv23lidemo',
        LOKI_BUCKET: names.bucket,
        LOKI_CONFIG: config,
        LOKI_INSTANCE_IDS: names.instanceId,
        LOKI_ROLE_ARN: `arn:aws:iam::${stack.account}:role/loki-deploy`,
      },
      secrets: {
        LOKI_APP_PRIVATE_KEY: 'the private key of the demo app',
        GITHUB_TOKEN: 'ghs_demo_without_any_permission',
      },
      env: {
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_ENDPOINT_URL: stack.awsUrl,
        GITHUB_API_URL: stack.githubUrl,
        GITHUB_REPOSITORY: names.repository,
      },
      workspace: join(demoFolder, 'workspace'),
      temp,
      standIns: standIns(stack),
      signal: cancel.signal,
      onEvent: createProgress(console.log),
    });
  } finally {
    process.removeListener('SIGINT', stop);
  }
}

async function show(result: JobResult): Promise<void> {
  const [markdown, page] = await writeSummaryPage(demoFolder, result.summary);
  const lastSha256 = existsSync(last) ? readFileSync(last, 'utf8') : undefined;
  const leaves = result.steps.filter(({ path }) => !result.steps.some((other) => isInside(other.path, path)));
  const changes = leaves.map((step) => changeOf(step, lastSha256));
  const rows = leaves.map((step, at) => [step.name, changes[at]?.words ?? '', step.seconds.toFixed(1)]);
  console.log();
  for (const line of formatTable([['step', 'what changed', 'seconds'], ...rows])) console.log(line);
  if (result.conclusion !== 'success') return explain(result);
  const sha256 = leaves.find((step) => step.outputs['sha256'])?.outputs['sha256'];
  if (sha256) writeFileSync(last, sha256);
  const stored = await newestMessage();
  console.log(
    `\n${bold('The message read back')} from Loki's own port on the host; through the gateway, reading takes a password:`,
  );
  console.log(stored ? shortJson(stored, 24) : 'none was found');
  const verdict = changes.some((change) => change.changed) ? 'Deployed' : 'Nothing to change';
  console.log(`\n${green(`${verdict}, in ${result.seconds.toFixed(1)} s.`)}`);
  console.log(`Job summary: ${relative(root, markdown)} and ${relative(root, page)}`);
}

function isInside(path: string[], outer: string[]): boolean {
  return path.length > outer.length && outer.every((name, at) => name === path[at]);
}

/** Says which step failed, and what it said. */
function explain({ conclusion, steps }: JobResult): void {
  process.exitCode = 1;
  const failed = steps.findLast((step) => ['failure', 'cancelled'].includes(step.conclusion));
  console.error(red(`\nThe job ended in ${conclusion}${failed ? ` at "${failed.path.join(' / ')}"` : ''}.`));
  for (const { file, level, line, message } of failed?.annotations ?? []) {
    if (level === 'error')
      console.error(red(`  ${file ? `${file}${line ? `:${line}` : ''}: ` : ''}${message}`));
  }
}
