import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { UserError } from '../../src/action/errors.ts';
import { count, writeSummary } from '../../src/action/summary.ts';
import { type RunCommandClients, runCommandClients } from '../../src/aws/run-command/clients.ts';
import type { Invocation } from '../../src/aws/run-command/output.ts';
import { showInvocation } from '../../src/aws/run-command/show.ts';
import { runCommand } from '../../src/aws/run-command.ts';
import { targetsOf } from '../../src/aws/targets.ts';
import { configForVersion } from '../../src/config/config-for-version.ts';
import { repositoryOf } from '../../src/host/document.ts';
import {
  type DeployScriptOptions,
  type HostResult,
  parseDeployResult,
  releaseId,
  rollbackSeconds,
} from '../../src/host/script.ts';
import { reasonFor, upgradeStops } from '../../src/loki/upgrade-path.ts';
import { compareVersions } from '../../src/loki/versions.ts';
import { systemClock } from '../../src/poll.ts';
import { documentFor } from './document.ts';
import { commandState, type DeployInputs } from './inputs.ts';

/** One host of the output `hosts`. */
type Host = { instanceId: string; problem?: string } & HostResult;

interface Deployed {
  commandId: string;
  hosts: Host[];
}

const defaultRepository = 'grafana/loki';

export async function main(values: DeployInputs, signal: AbortSignal): Promise<void> {
  const config = values.config === undefined ? '' : await readConfig(values.config);
  const clients = runCommandClients(values.region, 'actions/deploy/README.md');
  const { commandId, hosts } = await deployTo(values, config, { clients, signal });
  core.setOutput('command-id', commandId);
  core.setOutput('instance-ids', hosts.map(({ instanceId }) => instanceId).join('\n'));
  core.setOutput('hosts', JSON.stringify(hosts));
  const failed = hosts.filter(({ problem }) => problem !== undefined);
  await summarize(hosts, failed, values);
  if (failed.length > 0) throw failure(failed, hosts.length, commandId);
}

interface Deps {
  clients: RunCommandClients;
  signal: AbortSignal;
}

/** With `upgrade: stepwise`, first the versions that the hosts say must not be jumped over. */
async function deployTo(values: DeployInputs, config: string, deps: Deps): Promise<Deployed> {
  for (;;) {
    const deployed = await deployOnce(values, config, deps);
    const first = deployed.hosts
      .map(({ upgrade_first }) => upgrade_first)
      .filter((version) => version !== '');
    const step = first.sort(compareVersions)[0];
    if (values.upgrade !== 'stepwise' || step === undefined) return deployed;
    core.info(`Going through Loki ${step} first: ${reasonFor(step)}`);
    const image = `${repositoryOf(values.image ?? defaultRepository)}:${step}`;
    const through = { ...values, lokiVersion: step, image };
    const stepped = await deployTo(through, configForVersion(config, step), deps);
    if (stepped.hosts.some(({ problem }) => problem !== undefined)) return stepped;
  }
}

async function deployOnce(
  values: DeployInputs,
  config: string,
  { clients, signal }: Deps,
): Promise<Deployed> {
  const { commandId, invocations } = await runCommand(
    {
      ...values,
      targets: targetsOf(values),
      document: await documentFor(values.document, scriptOptions(values, config), clients.ssm),
      comment: values.comment ?? defaultComment(values.lokiVersion, process.env),
      onlineSeconds: values.timeout,
      deliverySeconds: values.deliveryTimeout,
      timeoutSeconds: values.timeout + rollbackSeconds,
    },
    {
      ...clients,
      ...{ clock: systemClock, signal, log: core.info },
      onSent: (id) => core.saveState(commandState, id),
      onEnded: showInvocation,
    },
  );
  return { commandId, hosts: invocations.map(hostOf) };
}

async function readConfig(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(`The config ${path} cannot be read. Give the path that the render action put out.`, {
      cause: error,
    });
  }
}

function scriptOptions(values: DeployInputs, config: string): DeployScriptOptions {
  const { lokiVersion, credentialsParameter: parameter, readersParameter, region } = values;
  return {
    release: releaseId(config, new Date()),
    image: values.image ?? `${defaultRepository}:${lokiVersion}`,
    lokiVersion,
    port: values.port,
    config,
    credentials: parameter === undefined ? undefined : { parameter, region },
    readers: readersParameter === undefined ? undefined : { parameter: readersParameter, region },
    rollback: values.rollback,
    upgradeStops: upgradeStops(lokiVersion),
    timeoutSeconds: values.timeout,
  };
}

function defaultComment(lokiVersion: string, env: NodeJS.ProcessEnv): string {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return `Deploy Loki ${lokiVersion}${repository === undefined ? '' : ` from ${repository} run ${run}`}`;
}

function hostOf({ instanceId, status, problem, stdout, stderr, cut }: Invocation): Host {
  const nothing = {
    status: 'failed',
    release: '',
    loki: '',
    seconds: 0,
    ready_seconds: 0,
    canary_ms: 0,
    gap_ms: 0,
    releases: [],
    upgrade_first: '',
  } satisfies HostResult;
  const result = parseDeployResult(stdout) ?? nothing;
  const good = status === 'Success' && (result.status === 'deployed' || result.status === 'unchanged');
  if (good) return { instanceId, ...result };
  const said = stderr.split('\n').filter((line) => line.startsWith('error: '));
  const why =
    said.length > 0
      ? said.map((line) => line.slice('error: '.length)).join('; ')
      : (problem ?? (cut ? cutShort : 'the script did not come to its end'));
  return { instanceId, ...result, problem: why };
}

const cutShort =
  'the script printed more than Run Command keeps, and its result is not in what was kept; give `output-bucket`';

async function summarize(hosts: Host[], failed: Host[], values: DeployInputs): Promise<void> {
  const verdict = verdictOf(hosts, failed, values);
  core.info(verdict);
  await writeSummary({
    title: 'Deploy',
    verdict,
    table: [
      ['host', 'status', 'release', 'Loki', 'ready after', 'read back after', 'took no pushes for', 'in all'],
      ...hosts.map((host) => [
        host.instanceId,
        host.status,
        host.release || 'none',
        host.loki || 'none',
        host.status === 'deployed' ? `${host.ready_seconds} s` : '',
        host.canary_ms > 0 ? `${host.canary_ms} ms` : '',
        `${host.gap_ms} ms`,
        `${host.seconds} s`,
      ]),
    ],
    file: { name: 'Releases that `rollback` can name', language: 'text', text: releasesOf(hosts) },
    warnings: failed.map(({ instanceId, problem }) => `${instanceId}: ${problem}`),
    ...(failed.length > 0
      ? { next: 'mend what is said above, then run again; hosts that are done are left alone.' }
      : {}),
  });
}

function releasesOf(hosts: Host[]): string {
  const lines = hosts.flatMap(({ instanceId, releases }) =>
    releases.map(
      ({ release, created, loki, config }) =>
        `${instanceId}  ${release}  Loki ${loki}  ${created}  config ${config}`,
    ),
  );
  return lines.join('\n') || 'none yet';
}

function verdictOf(hosts: Host[], failed: Host[], { lokiVersion, rollback }: DeployInputs): string {
  const what = rollback === undefined ? `Loki ${lokiVersion}` : `The release before (${rollback})`;
  const deployed = hosts.filter(({ status }) => status === 'deployed').length;
  if (failed.length > 0) return `${what} is not on ${count(failed.length, 'host')} of ${hosts.length}.`;
  return deployed === 0
    ? `${what} runs on ${count(hosts.length, 'host')} already; nothing was changed.`
    : `${what} was deployed to ${count(deployed, 'host')}.`;
}

function failure(failed: Host[], all: number, commandId: string): UserError {
  const lines = failed.map(({ instanceId, status, problem }) => `- ${instanceId} (${status}): ${problem}`);
  return new UserError(
    `The deploy failed on ${failed.length} of ${count(all, 'host')}, command ${commandId}:\n${lines.join('\n')}`,
  );
}
