import { lostAfterMs } from '../../src/rotation/state.ts';
import { type Program, Run, settle } from './schedule.ts';
import type { World } from './world.ts';

/** Which run goes on, with which of the calls it waits for; or dies. */
type Choice = { run: number; call: number } | { run: number; dies: true };

export interface Exploration {
  programs: [Program, Program];
  begin(): World;
  /** Whether a run may also die, at any call. */
  deaths: boolean;
  /** What a run may end with, to leave the rest to the next. */
  mayFail(error: unknown): boolean;
  /** Run once more by itself at the end. */
  rerun: Program;
  /** Throws what is wrong with a world at any instant. */
  always(world: World): void;
  /** Throws what is wrong after the rerun. */
  afterRerun(world: World): void;
  /** Throws what is wrong after another one, that comes when every key of a dead run counts as lost. */
  finally(world: World): void;
}

export interface Explored {
  /** Complete orders that were gone through to their end. */
  schedules: number;
  /** Different situations: what AWS and GitHub hold, and what each run knows. */
  situations: number;
  /** Calls made in all. */
  calls: number;
}

/**
 * Goes through every order of the calls of two runs, depth first. What two orders lead to is gone on from only once
 * when it is the same: the same world, and the same answers to each run.
 * @throws Error with the order that breaks an invariant.
 */
export async function explore(exploration: Exploration): Promise<Explored> {
  const seen = new Set<string>();
  const counts = { schedules: 0, calls: 0 };
  const open: Choice[][] = [[]];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const taken = [...path];
    const trace: string[] = [];
    try {
      await follow(exploration, taken, trace, { seen, open, counts });
    } catch (error) {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      throw new Error(`${problem}\nin this order:\n${trace.join('\n')}`);
    }
  }
  return { ...counts, situations: seen.size };
}

interface Search {
  seen: Set<string>;
  open: Choice[][];
  counts: { schedules: number; calls: number };
}

/** Replays a path, then goes on with the first choice each time and leaves the others for later. */
async function follow(
  exploration: Exploration,
  path: Choice[],
  trace: string[],
  search: Search,
): Promise<void> {
  const { programs, begin, always } = exploration;
  const world = begin();
  const runs = programs.map((program) => new Run(program, world));
  await settle();
  for (let step = 0; ; step++) {
    let choice = path[step];
    if (choice === undefined) {
      const situation = situationOf(world, runs, programs[0] === programs[1]);
      if (search.seen.has(situation)) return;
      search.seen.add(situation);
      const [first, ...others] = choicesAt(runs, exploration.deaths);
      if (first === undefined) break;
      for (const other of others) search.open.push([...path, other]);
      path.push(first);
      choice = first;
    }
    take(runs, choice, trace);
    search.counts.calls += 1;
    await settle();
    always(world);
  }
  search.counts.schedules += 1;
  for (const { outcome } of runs) {
    if (typeof outcome === 'object' && !exploration.mayFail(outcome.error)) throw outcome.error;
  }
  await runAlone(exploration, world, trace);
  exploration.afterRerun(world);
  world.now += lostAfterMs + 1000;
  await runAlone(exploration, world, trace);
  exploration.finally(world);
}

/** Calls that change nothing another call depends on, and depend on nothing another call changes: their place in the order is no matter. */
const commutes = new Set(['GetUserPolicy', 'PutProbe', 'PutParameter probe', 'DeleteParameter probe']);

/** A run that is alone has no order to choose. */
function choicesAt(runs: Run[], deaths: boolean): Choice[] {
  const running = runs.flatMap((run, index) => (run.isRunning ? [{ run, index }] : []));
  const calls = running.flatMap(({ run, index }) =>
    run.pending.map(({ index: call, name }) => ({ run: index, call, commutes: commutes.has(name) })),
  );
  const alone = calls.find((choice) => choice.commutes);
  if (running.length < 2 || alone !== undefined) return (alone ? [alone] : calls).slice(0, 1);
  return [...calls, ...(deaths ? running.map(({ index }) => ({ run: index, dies: true as const })) : [])];
}

function take(runs: Run[], choice: Choice, trace: string[]): void {
  const run = runs[choice.run];
  if ('dies' in choice) {
    trace.push(`${choice.run}: dies`);
    run?.die();
    return;
  }
  const call = run?.pending.find(({ index }) => index === choice.call);
  if (call === undefined) throw new Error('The runs do not do the same each time they are replayed.');
  trace.push(`${choice.run}: ${call.name}`);
  call.go();
}

async function runAlone({ rerun, always }: Exploration, world: World, trace: string[]): Promise<void> {
  const run = new Run(rerun, world);
  for (await settle(); run.isRunning; await settle()) {
    trace.push(`rerun: ${run.pending[0]?.name}`);
    run.pending[0]?.go();
    always(world);
  }
  if (typeof run.outcome === 'object') throw run.outcome.error;
}

/** Two runs of one program are interchangeable: keys do not tell who made them. */
function situationOf(world: World, runs: Run[], alike: boolean): string {
  const known = runs.map(({ written, seen, outcome }) =>
    JSON.stringify([Object.entries(written).sort(), Object.values(seen).sort(), String(outcome)]),
  );
  return JSON.stringify([world, ...(alike ? known.sort() : known)]);
}
