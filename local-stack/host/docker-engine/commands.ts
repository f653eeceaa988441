import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Resolves to the exit status where that is not 0. */
type Command = (args: string[]) => Promise<number> | Promise<void> | number | void;
const operands = (args: string[]) => args.filter((arg) => !arg.startsWith('-'));
const last = (args: string[]) => args.at(-1) ?? '';

export const commands: Record<string, Command> = {
  info: (args) => console.log(render(option(args, '-f', '--format') ?? '', { DockerRootDir: stateFolder() })),
  pull: (args) => pull(last(args)),
  image: (args) => {
    if (args[0] === 'rm') return remove(last(args));
    if (args[0] !== 'inspect') throw new DockerError(`docker: unknown command: docker image ${args[0]}`);
    if (!isPulled(last(args)))
      throw new DockerError(`Error response from daemon: No such image: ${last(args)}`);
    console.log('[]');
  },
  run,
  inspect: (args) => {
    const container = find(last(args));
    if (container === undefined) throw new DockerError(`Error: No such object: ${last(args)}`);
    const { status, pid, exitCode, restarts } = stateOf(container);
    const shown = {
      Id: container.id,
      Name: `/${container.name}`,
      Config: { Image: container.image, Labels: container.labels },
      State: { Status: status, Running: status === 'running', Pid: pid, ExitCode: exitCode },
      RestartCount: restarts,
    };
    const format = option(args, '-f', '--format');
    console.log(format === undefined ? JSON.stringify([shown], null, 4) : render(format, shown));
  },
  start: async (args) => {
    for (const name of operands(args)) await start(get(name));
  },
  stop: async (args) => {
    const seconds = option(args, '-t', '--time');
    await stop(get(last(args)), seconds === undefined ? undefined : Number(seconds));
  },
  update: (args) => {
    const container = get(last(args));
    const restart = restartPolicy(option(args, '--restart'));
    save({ ...container, restart });
    writeFileSync(join(containerFolder(container.id), 'restart'), restart);
  },
  restart: async (args) => {
    await stop(get(last(args)));
    await start(get(last(args)));
  },
  rm: async (args) => {
    const container = get(last(args));
    if (args.includes('-f')) await kill(container);
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
    const file = join(containerFolder(get(last(args)).id), 'log');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
    const tail = option(args, '-n', '--tail');
    console.log((tail === undefined ? lines : lines.slice(-Number(tail))).join('\n'));
  },
};

function option(args: string[], ...names: string[]): string | undefined {
  const at = args.findIndex((arg) => names.includes(arg));
  return at < 0 ? undefined : args[at + 1];
}

/** Go templates as far as `{{.A.B}}` and `{{index .A.B "key"}}`. */
function render(template: string, data: object): string {
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
