import * as core from '@actions/core';
import type { RunCommandClients } from '../../src/aws/run-command/clients.ts';
import { documentFor } from '../../src/aws/run-command/document.ts';
import { showInvocation } from '../../src/aws/run-command/output.ts';
import { runCommand } from '../../src/aws/run-command.ts';
import { targetsOf } from '../../src/aws/targets.ts';
import { configForVersion } from '../../src/config/config-for-version.ts';
import { repositoryOf } from '../../src/host/document.ts';
import { type DeployScriptOptions, releaseId, rollbackSeconds } from '../../src/host/script.ts';
import { reasonFor, upgradeStops } from '../../src/loki/upgrade-path.ts';
import { compareVersions } from '../../src/loki/versions.ts';
import { systemClock } from '../../src/poll.ts';
import { type DeployedHost, deployedHost, hasProblem } from './deployed-host.ts';
import { commandState, type DeployInputs } from './inputs.ts';
import { deployTask } from './task.ts';

export interface Rollout {
  commandId: string;
  hosts: DeployedHost[];
}

export interface RolloutDeps {
  clients: RunCommandClients;
  signal: AbortSignal;
}

const defaultRepository = 'grafana/loki';

/** Deploys to all hosts; with `upgrade: stepwise`, first the versions that a host may not skip, oldest first. */
export async function rollOut(values: DeployInputs, config: string, deps: RolloutDeps): Promise<Rollout> {
  for (;;) {
    const rollout = await deployOnce(values, config, deps);
    const step = firstStep(rollout.hosts);
    if (values.upgrade !== 'stepwise' || step === undefined) return rollout;
    core.info(`Upgrading to Loki ${step} first: ${reasonFor(step)}`);
    const image = `${repositoryOf(values.image ?? defaultRepository)}:${step}`;
    const stepValues = { ...values, lokiVersion: step, image };
    const stepped = await rollOut(stepValues, configForVersion(config, step), deps);
    if (stepped.hosts.some(hasProblem)) return stepped;
  }
}

function firstStep(hosts: readonly DeployedHost[]): string | undefined {
  const steps = hosts.map(({ upgrade_first }) => upgrade_first).filter((version) => version !== '');
  return steps.sort(compareVersions)[0];
}

async function deployOnce(
  values: DeployInputs,
  config: string,
  { clients, signal }: RolloutDeps,
): Promise<Rollout> {
  const { commandId, invocations } = await runCommand(
    {
      ...values,
      targets: targetsOf(values),
      document: await documentFor(values.document, deployTask(scriptOptions(values, config)), clients.ssm),
      comment: values.comment ?? defaultComment(values.lokiVersion, process.env),
      onlineSeconds: values.timeout,
      deliverySeconds: values.deliveryTimeout,
      timeoutSeconds: values.timeout + rollbackSeconds,
    },
    {
      ...clients,
      clock: systemClock,
      signal,
      log: core.info,
      onSent: (id) => core.saveState(commandState, id),
      onEnded: showInvocation,
    },
  );
  return { commandId, hosts: invocations.map(deployedHost) };
}

function scriptOptions(values: DeployInputs, config: string): DeployScriptOptions {
  const { lokiVersion, credentialsParameter, readersParameter, region } = values;
  return {
    release: releaseId(config, new Date()),
    image: values.image ?? `${defaultRepository}:${lokiVersion}`,
    lokiVersion,
    port: values.port,
    config,
    region,
    credentials: secureString(credentialsParameter, region),
    readers: secureString(readersParameter, region),
    reads: {
      port: values.readsPort,
      plainFrom: values.plainReads ?? [],
      names: values.readsNames ?? [],
      certificateParameter: values.certificateParameter,
    },
    rollback: values.rollback,
    upgradeStops: upgradeStops(lokiVersion),
    timeoutSeconds: values.timeout,
  };
}

function secureString(parameter: string | undefined, region: string) {
  return parameter === undefined ? undefined : { parameter, region };
}

function defaultComment(lokiVersion: string, env: NodeJS.ProcessEnv): string {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return `Deploy Loki ${lokiVersion}${repository === undefined ? '' : ` from ${repository} run ${run}`}`;
}
