import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A container, with what it takes to start its process again. */
export interface Container {
  id: string;
  name: string;
  image: string;
  /** Program and arguments, with host paths. */
  command: string[];
  env: Record<string, string>;
  labels: Record<string, string>;
  /** Seconds between SIGTERM and SIGKILL. */
  stopTimeout: number;
  /** Whether it is started again when it ends by itself and after a reboot; with `always`, even if it was stopped. */
  restart: 'no' | 'unless-stopped' | 'always';
}

/** An error in Docker's own words, with its exit status. Any other error is a bug of this stand-in. */
export class DockerError extends Error {
  readonly status: number;
  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

/** The folder that stands for /var/lib/docker; `createLocalHost` sets it. */
export function stateFolder(): string {
  const folder = process.env['LOCAL_DOCKER_STATE'];
  if (!folder)
    throw new DockerError(
      'LOCAL_DOCKER_STATE is not set. This STAND-IN for Docker only works on a local host.',
    );
  return folder;
}

export function containerFolder(id: string): string {
  return join(stateFolder(), 'containers', id);
}

export function containers(): Container[] {
  const folder = join(stateFolder(), 'containers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((id) => join(folder, id, 'container.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Container);
}

export function find(name: string): Container | undefined {
  return containers().find((container) => container.name === name || container.id === name);
}

export function get(name: string): Container {
  const container = find(name);
  if (container === undefined)
    throw new DockerError(`Error response from daemon: No such container: ${name}`);
  return container;
}

/** Saves a container. Only its owner may read the file: its environment may hold a key. */
export function save(container: Container): void {
  const folder = containerFolder(container.id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'container.json'), JSON.stringify(container, null, 2), { mode: 0o600 });
}

export function forget(container: Container): void {
  // Its supervisor may be writing the exit status still.
  rmSync(containerFolder(container.id), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

export function newId(): string {
  return randomBytes(32).toString('hex');
}

/** @throws DockerError when another container has the name. */
export function assertNameIsFree(name: string): void {
  const other = find(name);
  if (other === undefined) return;
  throw new DockerError(
    `docker: Error response from daemon: Conflict. The container name "/${name}" is already in use by container "${other.id}".`,
    125,
  );
}
