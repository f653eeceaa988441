/** A reboot of the host, as far as Docker goes: every container ends at once, then those come back that the daemon starts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { start, stateOf } from './processes.ts';
import { type Container, containerFolder, containers } from './store.ts';

const supervisors = (folder: string) =>
  spawnSync('pgrep', ['-f', `container ${folder} `], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean);

function crash({ id, ...container }: Container): void {
  for (const pid of supervisors(containerFolder(id))) process.kill(Number(pid), 'SIGKILL');
  const { pid } = stateOf({ id, ...container });
  if (pid > 0) process.kill(-pid, 'SIGKILL');
}

/** Source: Docker docs, "Start containers automatically". */
function comesBack({ id, restart }: Container): boolean {
  return (
    restart === 'always' ||
    (restart === 'unless-stopped' && !existsSync(join(containerFolder(id), 'stopped')))
  );
}

for (const container of containers()) crash(container);
for (const container of containers().filter(comesBack)) await start(container);
