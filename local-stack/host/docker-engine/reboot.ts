/** What a reboot of the host means for Docker: every container ends at once, then the daemon starts some of them again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endAll, start } from './processes.ts';
import { type Container, containerFolder, containers } from './store.ts';

/** Source: Docker docs, "Start containers automatically". */
function startsAgain({ id, restart }: Container): boolean {
  return (
    restart === 'always' ||
    (restart === 'unless-stopped' && !existsSync(join(containerFolder(id), 'stopped')))
  );
}

for (const { id } of containers()) endAll(containerFolder(id));
for (const container of containers().filter(startsAgain)) await start(container);
