/**
 * `npm run demo`: runs the job of the deploy workflow on a local stack, all on this machine.
 * - `--change`: then deploys a changed config while clients push.
 * - `--fresh`: starts a new stack, even if one is running.
 * - `--env`: runs no job, but prints the variables with which a shell uses the stack.
 * - `--stop`: stops the stack that a demo left running.
 */
import { parseArgs } from 'node:util';
import { startClients } from '../local-stack/clients.ts';
import { alignColumns } from '../local-stack/columns.ts';
import { runDeployJob } from '../local-stack/demo/job.ts';
import { idleMinutes, names } from '../local-stack/demo/names.ts';
import { createProgress } from '../local-stack/demo/progress.ts';
import { reportDelivery, reportFailure, reportJob } from '../local-stack/demo/report.ts';
import {
  exportsOf,
  type RunningStack,
  runningStack,
  startStack,
  stopStack,
} from '../local-stack/demo/stack-client.ts';
import { bold, dim, red } from '../local-stack/demo/terminal.ts';

const options = {
  change: { type: 'boolean', default: false },
  env: { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  stop: { type: 'boolean', default: false },
} as const;

try {
  const { values } = parseArgs({ options });
  if (values.stop) {
    console.log((await stopStack()) ? 'The local stack was stopped.' : 'No local stack is running.');
  } else if (values.env) {
    for (const line of exportsOf((await runningStack()) ?? (await startStack(console.error))))
      console.log(line);
  } else {
    await demo(values);
  }
} catch (error) {
  console.error(red(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}

async function demo({ fresh, change }: { fresh: boolean; change: boolean }): Promise<void> {
  if (fresh) await stopStack();
  console.log(bold(`Deploys Loki on this machine, with the job of ${names.workflow}:`));
  console.log('bucket → keys → render → deploy → verify\n');
  const stack = await openStack();
  for (const line of alignColumns(stack.parts.map(([name, what]) => ['', name, what])))
    console.log(dim(line));
  console.log();
  const onEvent = createProgress({ print: console.log });
  const result = await runDeployJob({ stack, config: 'loki.yaml', onEvent });
  await reportJob(result);
  if (change && result.conclusion === 'success') await deployChange(stack);
  console.log(
    dim(`\nThe local stack keeps running for ${idleMinutes} minutes. To stop it now: npm run demo -- --stop`),
  );
}

async function openStack(): Promise<RunningStack> {
  const running = await runningStack();
  if (running) {
    console.log('The local stack of the last demo is still running:');
    return running;
  }
  console.log('Starting a local stack (the first time, this installs moto, which takes 15 s):');
  return await startStack((line) => console.log(dim(`  ${line}`)));
}

/** Deploys a changed config while clients push as installed copies of a product do. */
async function deployChange(stack: RunningStack): Promise<void> {
  console.log(`\n${bold('The same with a changed config, while 20 clients push 40 messages a second')}:\n`);
  const clients = startClients({ port: names.port, clients: 20, messagesPerSecond: 40 });
  const onEvent = createProgress({ print: console.log, hasLog: (path) => path.at(-1) === 'Deploy' });
  const result = await runDeployJob({ stack, config: 'loki-changed.yaml', onEvent });
  const delivery = await clients.stop();
  if (result.conclusion === 'success') reportDelivery(delivery);
  else reportFailure(result);
}
