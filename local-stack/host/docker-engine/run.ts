import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNginx, isPulled, program, pull } from './images.ts';
import { endpointFlags, type Mount, translate } from './paths.ts';
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

interface RunOptions {
  detach: boolean;
  /** Values of the options that were given, in order, by their long names. */
  given: [option: string, value: string][];
  image: string;
  args: string[];
}

const longNames: Record<string, string> = {
  '-v': '--volume',
  '-e': '--env',
  '-p': '--publish',
  '-d': '--detach',
};
const switches = new Set(['--detach', '--rm']);
const options = new Set(
  [
    'name',
    'network',
    'user',
    'volume',
    'env',
    'env-file',
    'label',
    'restart',
    'stop-timeout',
    'publish',
    'log-opt',
  ].map((name) => `--${name}`),
);

/**
 * `docker run`. The network is the host's and the user is the caller's, whatever is asked.
 * @returns the exit status: of the process, or 0 when detached.
 */
export async function run(argv: string[]): Promise<number> {
  const asked = parse(argv);
  if (!isPulled(asked.image)) pull(asked.image);
  const container = create(asked);
  if (asked.detach) {
    await start(container);
    console.log(container.id);
    return 0;
  }
  const [command = '', ...args] = container.command;
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: container.env,
  });
  forget(container);
  return status ?? 137;
}

function parse(argv: string[]): RunOptions {
  const rest = [...argv];
  const given: [string, string][] = [];
  let detach = false;
  while (rest[0]?.startsWith('-')) {
    const [short = '', inline] = splitOnce(rest.shift() ?? '', '=');
    const name = longNames[short] ?? short;
    if (switches.has(name)) detach ||= name === '--detach';
    else if (options.has(name)) given.push([name, inline ?? rest.shift() ?? '']);
    else
      throw new DockerError(
        `unknown flag: ${short}\nThis docker knows only what the deploy script uses.`,
        125,
      );
  }
  const [image, ...args] = rest;
  if (image === undefined) throw new DockerError('"docker run" requires at least 1 argument.', 125);
  return { detach, given, image, args };
}

function create({ given, image, args }: RunOptions): Container {
  const all = (option: string) => given.filter(([name]) => name === option).map(([, value]) => value);
  const id = newId();
  const name = all('--name')[0] ?? id.slice(0, 12);
  assertNameIsFree(name);
  const { command, real } = program(image);
  const container: Container = {
    id,
    name,
    image,
    command: [],
    env: environment(all('--env-file'), all('--env')),
    labels: Object.fromEntries(all('--label').map((label) => splitOnce(label, '='))),
    stopTimeout: Number(all('--stop-timeout')[0] ?? 10),
    restart: restartPolicy(all('--restart')[0]),
  };
  save(container);
  const config = join(containerFolder(id), 'config.yaml');
  const translated = translate(args, all('--volume').map(mount), config);
  container.command = [...command, ...(isNginx(image) ? nginxArguments(translated) : translated)];
  const endpoint = process.env['AWS_ENDPOINT_URL'];
  if (real && !isNginx(image) && endpoint) container.command.push(...endpointFlags(config, endpoint));
  save(container);
  return container;
}

/** The image has no entry point, so the program's name comes first; here it runs as the caller, also when that is root. */
function nginxArguments([, ...args]: string[]): string[] {
  const root = process.getuid?.() === 0;
  return args.map((arg) => (root && arg === 'daemon off;' ? 'daemon off; user root;' : arg));
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
  const given = [...lines, ...pairs].filter((line) => line.includes('=')).map((line) => splitOnce(line, '='));
  return Object.fromEntries([...local, ...given]);
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
