/** A reboot of the host, as far as Docker goes: every container ends at once, then those come back that the daemon starts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endAll, start } from './processes.ts';
import { type Container, containerFolder, containers } from './store.ts';

/** Source: Docker docs, "Start containers automatically". */
function comesBack({ id, restart }: Container): boolean {
  return (
    restart === 'always' ||
    (restart === 'unless-stopped' && !existsSync(join(containerFolder(id), 'stopped')))
  );
}

for (const { id } of containers()) endAll(containerFolder(id));
for (const container of containers().filter(comesBack)) await start(container);
