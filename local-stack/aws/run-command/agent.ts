import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalHost } from '../../host/local-host.ts';
import { signalIfAlive } from '../../signal.ts';

export interface ScriptResult {
  stdout: string;
  stderr: string;
  exitCode: number;
  ended: 'by itself' | 'timeout' | 'cancelled';
}

/** Exit code the agent reports for a script it killed. Source: amazon-ssm-agent, CommandStoppedPreemptivelyExitCode. */
const killedExitCode = 137;

export interface ScriptOptions {
  commandId: string;
  commands: string[];
  region: string;
  timeoutMs: number;
  cancelled: AbortSignal;
}

/**
 * Runs `commands` on a host as the SSM agent does: written to `_script.sh` and started by `sh -c` in a process group of
 * its own, which is killed (SIGKILL: no trap runs) when the time is up or the command is cancelled.
 * As with the agent, the command runs as long as any child keeps its stdout open.
 * Source: amazon-ssm-agent, agent/executers.
 */
export async function runScript(host: LocalHost, options: ScriptOptions): Promise<ScriptResult> {
  const { commandId, commands, region, timeoutMs, cancelled } = options;
  const parent = join(host.root, 'var/lib/amazon/ssm', host.instanceId, commandId);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const cwd = await mkdtemp(join(parent, 'awsrunShellScript-'));
  const script = join(cwd, '_script.sh');
  await writeFile(script, `${commands.join('\n')}\n`, { mode: 0o700 });
  const child = spawn('sh', ['-c', script], {
    cwd,
    env: { ...host.env, AWS_SSM_INSTANCE_ID: host.instanceId, AWS_SSM_REGION_NAME: region },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });

  const closed = once(child, 'close') as Promise<[number | null]>;
  const timeout = AbortSignal.timeout(timeoutMs);
  const stopped = once(AbortSignal.any([cancelled, timeout]), 'abort');
  const how = cancelled.aborted ? [] : await Promise.race([closed, stopped.then(() => [])]);
  if (typeof how[0] === 'number') return { ...output, ...ended(how[0], output.stderr) };
  if (child.pid !== undefined) signalIfAlive(-child.pid, 'SIGKILL');
  return { ...output, exitCode: killedExitCode, ended: cancelled.aborted ? 'cancelled' : 'timeout' };
}

/** The agent adds its own line to the stderr of a script that failed. */
function ended(exitCode: number, stderr: string) {
  const line = exitCode === 0 ? '' : `failed to run commands: exit status ${exitCode}`;
  return { stderr: stderr + line, exitCode, ended: 'by itself' as const };
}
