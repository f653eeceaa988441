import * as core from '@actions/core';
import { writeSummary } from '../../src/action/summary.ts';
import { count } from '../../src/action/text.ts';
import { type DeployedHost, hasProblem } from './deployed-host.ts';
import type { DeployInputs } from './inputs.ts';

export async function summarize(hosts: readonly DeployedHost[], values: DeployInputs): Promise<void> {
  const failed = hosts.filter(hasProblem);
  const verdict = verdictOn(hosts, failed, values);
  core.info(verdict);
  await writeSummary({
    title: 'Deploy',
    verdict,
    table: [
      [...columns, ...(hosts.some(hasReaders) ? ['certificate for reads until'] : [])],
      ...hosts.map((host) => [...cells(host), ...(hosts.some(hasReaders) ? [host.certificate_until] : [])]),
    ],
    file: { name: 'Releases to roll back to', language: 'text', text: releasesOf(hosts) },
    warnings: [
      ...failed.map(({ instanceId, problem }) => `${instanceId}: ${problem}`),
      ...hosts.flatMap((host) => endingSoon(host, values, new Date())),
    ],
    next:
      failed.length === 0
        ? undefined
        : 'fix what is reported above, then run again; hosts that are up to date are left alone.',
  });
}

const columns = ['host', 'status', 'release', 'Loki', 'ready after', 'read back after', 'push gap', 'total'];

function hasReaders({ certificate_until }: DeployedHost): boolean {
  return certificate_until !== '';
}

const warnDays = 30;

/** A host replaces its own certificate in time; one in a parameter is replaced by whoever put it there. */
function endingSoon(
  { instanceId, certificate_until: until }: DeployedHost,
  { certificateParameter }: DeployInputs,
  now: Date,
): string[] {
  const days = Math.floor((Date.parse(until) - now.getTime()) / 86_400_000);
  if (certificateParameter === undefined || !(days < warnDays)) return [];
  return [
    `${instanceId}: the certificate for reads ends in ${count(days, 'day')}. Put a new one into ${certificateParameter}, then deploy.`,
  ];
}

function cells(host: DeployedHost): string[] {
  return [
    host.instanceId,
    host.status,
    host.release || 'none',
    host.loki || 'none',
    host.status === 'deployed' ? `${host.ready_seconds} s` : '',
    host.canary_ms > 0 ? `${host.canary_ms} ms` : '',
    `${host.gap_ms} ms`,
    `${host.seconds} s`,
  ];
}

function verdictOn(
  hosts: readonly DeployedHost[],
  failed: readonly DeployedHost[],
  { lokiVersion, rollback }: DeployInputs,
): string {
  const what = rollback === undefined ? `Loki ${lokiVersion}` : `The earlier release (${rollback})`;
  const deployed = hosts.filter(({ status }) => status === 'deployed').length;
  if (failed.length > 0)
    return `${what} was not deployed to ${failed.length} of ${count(hosts.length, 'host')}.`;
  return deployed === 0
    ? `${what} already runs on ${count(hosts.length, 'host')}; nothing was changed.`
    : `${what} was deployed to ${count(deployed, 'host')}.`;
}

function releasesOf(hosts: readonly DeployedHost[]): string {
  const lines = hosts.flatMap(({ instanceId, releases }) =>
    releases.map(
      ({ release, created, loki, config }) =>
        `${instanceId}  ${release}  Loki ${loki}  ${created}  config ${config}`,
    ),
  );
  return lines.join('\n') || 'none yet';
}
