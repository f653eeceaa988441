import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './arguments.ts';
import { isPulled, pull, remove } from './images.ts';
import { kill, start, stateOf, stop } from './processes.ts';
import { restartPolicy, run } from './run.ts';
import {
  assertNameIsFree,
  containerFolder,
  DockerError,
  find,
  forget,
  get,
  save,
  stateFolder,
} from './store.ts';

/** @returns the exit status, where it is not 0. */
type Command = (args: string[]) => Promise<number> | Promise<void> | number | void;

const format = { format: { type: 'string', short: 'f' } } as const;
const time = { time: { type: 'string', short: 't' } } as const;

export const commands: Record<string, Command> = {
  info: (args) => {
    const { values } = parse(args, format);
    console.log(
      fill(values.format ?? '', { DockerRootDir: stateFolder(), SecurityOptions: '[name=seccomp]' }),
    );
  },
  pull: (args) => {
    const [image = ''] = parse(args, { quiet: { type: 'boolean', short: 'q' } }).positionals;
    pull(image);
  },
  image: ([subcommand, image = '']) => {
    if (subcommand === 'rm') return remove(image);
    if (subcommand !== 'inspect')
      throw new DockerError(`docker: unknown command: docker image ${subcommand}`);
    if (!isPulled(image)) throw new DockerError(`Error response from daemon: No such image: ${image}`);
    console.log('[]');
  },
  run,
  inspect,
  start: async (args) => {
    for (const name of parse(args, {}).positionals) await start(get(name));
  },
  stop: async (args) => void (await stopContainer(args)),
  restart: async (args) => {
    await start(get(await stopContainer(args)));
  },
  update: (args) => {
    const { values, positionals } = parse(args, { restart: { type: 'string' } });
    const container = get(positionals[0] ?? '');
    const restart = restartPolicy(values.restart);
    save({ ...container, restart });
    writeFileSync(join(containerFolder(container.id), 'restart'), restart);
  },
  rm: async (args) => {
    const { values, positionals } = parse(args, { force: { type: 'boolean', short: 'f' } });
    const container = get(positionals[0] ?? '');
    if (values.force) await kill(container);
    if (stateOf(container).status === 'running')
      throw new DockerError(
        `Error response from daemon: cannot remove container "/${container.name}": container is running`,
      );
    forget(container);
  },
  rename: ([from = '', to = '']) => {
    assertNameIsFree(to);
    save({ ...get(from), name: to });
  },
  logs: (args) => {
    const { values, positionals } = parse(args, { tail: { type: 'string', short: 'n' } });
    const file = join(containerFolder(get(positionals[0] ?? '').id), 'log');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
    console.log((values.tail === undefined ? lines : lines.slice(-Number(values.tail))).join('\n'));
  },
};

function inspect(args: string[]): void {
  const { values, positionals } = parse(args, format);
  const [name = ''] = positionals;
  const container = find(name);
  if (container === undefined) throw new DockerError(`Error: No such object: ${name}`);
  const { status, pid, exitCode, restarts } = stateOf(container);
  const shown = {
    Id: container.id,
    Name: `/${container.name}`,
    Config: { Image: container.image, Labels: container.labels },
    State: { Status: status, Running: status === 'running', Pid: pid, ExitCode: exitCode },
    RestartCount: restarts,
  };
  console.log(values.format === undefined ? JSON.stringify([shown], null, 4) : fill(values.format, shown));
}

/** @returns the name of the container. */
async function stopContainer(args: string[]): Promise<string> {
  const { values, positionals } = parse(args, time);
  const [name = ''] = positionals;
  await stop(get(name), values.time === undefined ? undefined : Number(values.time));
  return name;
}

/** Fills a Go template, as far as `{{.A.B}}` and `{{index .A.B "key"}}`. */
function fill(template: string, data: object): string {
  return template.replaceAll(
    /\{\{(?:index )?((?:\.\w+)+)(?: "([^"]*)")?\}\}/g,
    (_, path: string, key?: string) => {
      const keys = [...path.slice(1).split('.'), ...(key === undefined ? [] : [key])];
      const value = keys.reduce<unknown>(
        (at, name) => (at as Record<string, unknown> | undefined)?.[name],
        data,
      );
      return value === undefined ? '' : String(value);
    },
  );
}
