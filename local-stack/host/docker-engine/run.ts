import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBeforeImage } from './arguments.ts';
import { isNginx, isPulled, program, pull } from './images.ts';
import { endpointFlags, type Mount, withHostPaths } from './mounts.ts';
import { start } from './processes.ts';
import {
  assertNameIsFree,
  type Container,
  containerFolder,
  DockerError,
  forget,
  newId,
  save,
} from './store.ts';

/** The network is the host's and the user is the caller's, whatever the options ask for. */
const options = {
  detach: { type: 'boolean', short: 'd' },
  env: { type: 'string', short: 'e', multiple: true },
  'env-file': { type: 'string', multiple: true },
  label: { type: 'string', multiple: true },
  'log-opt': { type: 'string', multiple: true },
  name: { type: 'string' },
  network: { type: 'string' },
  publish: { type: 'string', short: 'p', multiple: true },
  restart: { type: 'string' },
  rm: { type: 'boolean' },
  'stop-timeout': { type: 'string' },
  user: { type: 'string' },
  volume: { type: 'string', short: 'v', multiple: true },
} as const;

type Asked = ReturnType<typeof parseBeforeImage<typeof options>>;

/**
 * `docker run`.
 * @returns the exit status: of the process, or 0 when it is detached.
 */
export async function run(args: string[]): Promise<number> {
  const asked = parseBeforeImage(args, options);
  const container = create(asked);
  if (asked.values.detach) {
    await start(container);
    console.log(container.id);
    return 0;
  }
  const [command = '', ...rest] = container.command;
  const { status } = spawnSync(command, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: container.env,
  });
  forget(container);
  return status ?? 137;
}

function create({ values, image, rest }: Asked): Container {
  if (image === undefined) throw new DockerError('"docker run" requires at least 1 argument.', 125);
  if (!isPulled(image)) pull(image);
  const id = newId();
  const name = values.name ?? id.slice(0, 12);
  assertNameIsFree(name);
  const container: Container = {
    id,
    name,
    image,
    command: [],
    env: environment(values['env-file'] ?? [], values.env ?? []),
    labels: Object.fromEntries((values.label ?? []).map(splitPair)),
    stopTimeout: Number(values['stop-timeout'] ?? 10),
    restart: restartPolicy(values.restart),
  };
  save(container);
  container.command = commandOf(container, rest, (values.volume ?? []).map(mount));
  save(container);
  return container;
}

function commandOf({ id, image }: Container, args: string[], mounts: Mount[]): string[] {
  const { command, real } = program(image);
  const config = join(containerFolder(id), 'config.yaml');
  const translated = withHostPaths(args, mounts, config);
  if (isNginx(image)) return [...command, ...nginxArguments(translated)];
  const endpoint = process.env['AWS_ENDPOINT_URL'];
  return [...command, ...translated, ...(real && endpoint ? endpointFlags(config, endpoint) : [])];
}

/** The image has no entry point, so the arguments begin with `nginx`. Its workers run as the caller, even if that is root. */
function nginxArguments([, ...args]: string[]): string[] {
  const isRoot = process.getuid?.() === 0;
  return args.map((arg) => (isRoot && arg === 'daemon off;' ? 'daemon off; user root;' : arg));
}

export function restartPolicy(given = 'no'): Container['restart'] {
  if (given === 'no' || given === 'unless-stopped' || given === 'always') return given;
  throw new DockerError(`docker: invalid restart policy '${given}'`, 125);
}

function mount(volume: string): Mount {
  const [host = '', container = ''] = volume.split(':');
  mkdirSync(host, { recursive: true });
  return { host, container };
}

/** What the container is given, and where AWS is on a local host. */
function environment(files: string[], pairs: string[]): Record<string, string> {
  const lines = files.flatMap((file) => readFileSync(file === '/dev/stdin' ? 0 : file, 'utf8').split('\n'));
  const local = ['PATH', 'AWS_ENDPOINT_URL', 'AWS_EC2_METADATA_SERVICE_ENDPOINT']
    .filter((name) => process.env[name] !== undefined)
    .map((name) => [name, process.env[name] ?? '']);
  const given = [...lines, ...pairs].filter((line) => line.includes('=')).map(splitPair);
  return Object.fromEntries([...local, ...given]);
}

/** Splits `name=value` at the first `=`. */
function splitPair(text: string): [string, string] {
  const [name = '', value = ''] = text.split(/=(.*)/s);
  return [name, value];
}
