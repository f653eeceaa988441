import type { Pluggable } from '@smithy/types';
import { inputs, rules } from '../../actions/keys/inputs.ts';
import { region } from '../../local-stack/cloud.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { runCommandClients } from '../../src/aws/run-command/clients.ts';
import { shellScript } from '../../src/aws/run-command/document.ts';
import { runCommand } from '../../src/aws/run-command.ts';
import { systemClock } from '../../src/poll.ts';
import type { Report } from '../../src/rotation/report.ts';
import { hostFunctions } from '../support/host-functions.ts';
import type { Stack } from './lane.ts';
import type { Product } from './product.ts';

/** The process that runs the workflow. */
export interface Actor {
  signal: AbortSignal;
  die(): void;
  /** Rejects when it is dead. */
  death: Promise<never>;
}

/**
 * All parts of a deploy but the last, and what stands for that: it reads the pair with the host’s own code and has the writer
 * use it from then on, as a new Loki would. Loki itself, and the handover, are tested with the real script elsewhere.
 */
const deployScript = `set -eu
${hostFunctions}
credentials_parameter=$PARAMETER
read_credentials
printf '%s %s' "$access_key_id" "$secret_access_key" >"$PAIR.new"
mv "$PAIR.new" "$PAIR"
`;

/** What rotate-keys.yml does: rotate; where the hosts have yet to get the key deploy, verify; then retire. */
export async function runWorkflow(actor: Actor, stack: Stack, product: Product): Promise<void> {
  const { nextStep, current } = await keys('rotate', {}, actor, stack, product);
  if (nextStep === 'deploy') {
    await onHost(`PARAMETER='${product.parameter}'\nREGION='${region}'\n${deployScript}`, actor, stack);
    await onHost('test -s "$PAIR"', actor, stack);
    const deployed = { 'deployed-key': current?.id ?? '' };
    await keys('retire', deployed, actor, stack, product);
  } else if (nextStep === 'retire') {
    await keys('retire', {}, actor, stack, product);
  }
}

/** The keys action, but for what it prints; a wait takes no time, and moves the local AWS's clock. */
async function keys(
  mode: 'rotate' | 'retire',
  more: Record<string, string>,
  { signal }: Actor,
  { aws }: Stack,
  product: Product,
): Promise<Report> {
  const { rotationDeps, rotationOptions } = await import('../../actions/keys/setup.ts');
  const { run } = await import('../../actions/keys/main.ts');
  const given = Object.entries({ ...product.inputs, ...more, mode });
  const env = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const values = readInputs(inputs, rules, env);
  const options = rotationOptions(values);
  const clock = {
    now: () => aws.time.now(),
    sleep: async (ms: number) => {
      signal.throwIfAborted();
      aws.time.advance(ms);
    },
  };
  const deps = rotationDeps(values, { clock, signal, log: () => {} });
  deps.iam.middlewareStack.use(dying(signal));
  deps.ssm.middlewareStack.use(dying(signal));
  // Or the SDK would find its clock wrong at the first error, and try again what is not to be tried again.
  for (const { config } of [deps.iam, deps.ssm]) config.systemClockOffset = aws.time.now() - Date.now();
  return await run(mode, options, { ...deps, mask: () => {} });
}

/** Run Command as the actions `deploy` and `verify` use it. */
async function onHost(script: string, { signal }: Actor, { aws, host }: Stack): Promise<void> {
  const clients = runCommandClients(region, 'actions/deploy/README.md');
  for (const { config, middlewareStack } of [clients.ssm, clients.once]) {
    config.systemClockOffset = aws.time.now() - Date.now();
    middlewareStack.use(dying(signal));
  }
  const { invocations } = await runCommand(
    {
      targets: { instanceIds: [host.instanceId] },
      document: shellScript(script),
      comment: 'crash matrix',
      onlineSeconds: 60,
      deliverySeconds: 60,
      timeoutSeconds: 120,
      maxConcurrency: '1',
      maxErrors: '0',
    },
    { ...clients, clock: systemClock, signal, log: () => {}, onSent: () => {}, onEnded: () => {} },
  );
  for (const { status, stderr } of invocations) {
    if (status !== 'Success') throw new Error(`The command on the host: ${status} ${stderr}`);
  }
}

/** A dead process sends nothing any more, not even the next attempt of what it had begun. */
function dying<I extends object, O extends object>(signal: AbortSignal): Pluggable<I, O> {
  return {
    applyToStack: (stack) =>
      stack.add(
        (next) => async (args) => {
          signal.throwIfAborted();
          return await next(args);
        },
        { step: 'finalizeRequest', priority: 'low' },
      ),
  };
}
