import { X509Certificate } from 'node:crypto';
import type { Invocation } from '../../src/aws/run-command/output.ts';
import { type HostResult, parseDeployResult } from '../../src/host/result.ts';

/** What a deploy came to on one host, as the output `hosts` lists it. */
export type DeployedHost = HostResult & {
  instanceId: string;
  /** Why the deploy failed there; absent when it did not. */
  problem?: string;
};

/** For a host whose script printed no result. */
const noResult: HostResult = {
  status: 'failed',
  release: '',
  loki: '',
  seconds: 0,
  ready_seconds: 0,
  canary_ms: 0,
  gap_ms: 0,
  releases: [],
  upgrade_first: '',
  certificate_until: '',
  ca: '',
};

const cutShort =
  'the script printed more than Run Command keeps, and its result was cut off; set `output-bucket` to keep all of it';

export function deployedHost(invocation: Invocation): DeployedHost {
  const { instanceId, status, stdout } = invocation;
  const result = parseDeployResult(stdout) ?? noResult;
  const succeeded = status === 'Success' && (result.status === 'deployed' || result.status === 'unchanged');
  return succeeded ? { instanceId, ...result } : { instanceId, ...result, problem: problemOf(invocation) };
}

export function hasProblem({ problem }: DeployedHost): boolean {
  return problem !== undefined;
}

/** The script's own errors come first: they say more than the status that Run Command gives. */
function problemOf({ stderr, problem, cut }: Invocation): string {
  const errors = stderr
    .split('\n')
    .filter((line) => line.startsWith('error: '))
    .map((line) => line.slice('error: '.length));
  if (errors.length > 0) return errors.join('; ');
  return problem ?? (cut ? cutShort : 'the script ended without a result');
}

/** The certificates that readers of these hosts have to trust, as PEM; none where parameters hold the hosts' own. */
export function authoritiesOf(hosts: readonly DeployedHost[]): string {
  return [...new Set(hosts.map(({ ca }) => ca).filter(isAuthority))].join('');
}

/** What a host printed is text from outside. */
function isAuthority(pem: string): boolean {
  try {
    return new X509Certificate(pem).ca;
  } catch {
    return false;
  }
}
