/**
 * STAND-IN for Docker on local hosts: the subcommands that the deploy script uses, with a process for each container.
 * State is below $LOCAL_DOCKER_STATE. While a file `daemon-down` exists there, the Docker daemon counts as stopped.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from './commands.ts';
import { DockerError, stateFolder } from './store.ts';

const [subcommand = '', ...argv] = process.argv.slice(2);
try {
  process.exitCode = (await dispatch()) ?? 0;
} catch (error) {
  if (!(error instanceof DockerError)) throw error;
  console.error(error.message);
  process.exitCode = error.status;
}

async function dispatch(): Promise<number | undefined> {
  if (subcommand === '--version' || subcommand === 'version') {
    console.log('Docker version 0.0.0, build STAND-IN (processes, no containers)');
    return 0;
  }
  if (existsSync(join(stateFolder(), 'daemon-down')))
    throw new DockerError(
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    );
  const command = commands[subcommand];
  if (command === undefined) throw new DockerError(`docker: unknown command: docker ${subcommand}`);
  return (await command(argv)) ?? 0;
}
