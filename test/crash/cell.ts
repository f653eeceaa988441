import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from './lane.ts';
import { type Cell, type CellResult, type FlowCall, faults } from './matrix.ts';
import { createProduct, type Product } from './product.ts';
import { type Actor, runWorkflow } from './workflow.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How long after the one before each run of the workflow is: the old key is due; overlap over; grace over. */
const runs = [100 * day, 7 * hour, 8 * day];

/** Sets up a rotated user, has the workflow run three times with the fault somewhere, and says what went wrong. */
export async function runCell(cell: Cell, stack: Stack): Promise<CellResult> {
  const { aws, github } = stack;
  const product = await createProduct(stack);
  const calls: FlowCall[] = [];
  const problems: string[] = [];
  const result: CellResult = { calls, end: 'by itself', struck: false, pushes: 0, problems };
  let actor: Actor = newActor();
  const watch = (when: string) =>
    product.check().then((found) => problems.push(...found.map((what) => `${when}: ${what}`)));
  const pending: Promise<unknown>[] = [];
  stack.onLine((line) => {
    const call = readLine(line, calls);
    if (call === undefined) return;
    calls.push(call);
    if (isWrite(call)) pending.push(watch(`after ${call.service} ${call.operation} ${call.nth}`));
  });
  if (cell !== undefined) {
    const server = cell.call.service === 'github' ? github : aws;
    const { kind } = faults[cell.fault];
    const onHit = () => {
      result.struck = true;
      if (kind.startsWith('crash')) actor.die();
    };
    server.faults.add({ ...faults[cell.fault], ...cell.call, onHit });
  }
  for (const wait of runs) {
    aws.time.advance(wait);
    const died = await attempt(actor, stack, product);
    await Promise.all(pending);
    if (died !== undefined) {
      result.end = 'rerun';
      await watch(`where it died (${died})`);
      actor = newActor();
      const again = await attempt(actor, stack, product);
      if (again !== undefined) problems.push(`the rerun failed: ${again}`);
    }
    await watch('at the end of a run');
  }
  await Promise.all(pending);
  stack.onLine(() => {});
  aws.faults.clear();
  github.faults.clear();
  problems.push(...(await product.checkEnd()));
  return { ...result, pushes: product.pushes() };
}

async function attempt(actor: Actor, stack: Stack, product: Product): Promise<string | undefined> {
  try {
    await Promise.race([runWorkflow(actor, stack, product), actor.death]);
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ')
      : String(error);
  }
}

function newActor(): Actor {
  const controller = new AbortController();
  const death = Promise.withResolvers<never>();
  death.promise.catch(() => {});
  const die = () => {
    controller.abort(new Error('dead'));
    // What it has under way ends as it can: a process that is killed does not wait for it either.
    void sleep(0).then(() => death.reject(new Error('dead')));
  };
  return { signal: controller.signal, die, death: death.promise };
}

/** The proxies tell `aws 12 iam:TagUser 200` and `github 3 PUT /repos/… 204`. The writer's own pushes are not the flow's. */
function readLine(line: string, calls: FlowCall[]): FlowCall | undefined {
  const [, aws, operation = ''] = /^aws \d+ (\w+):(\w+) /.exec(line) ?? [];
  if (operation === 'CreateMultipartUpload') return undefined;
  const [, github] = /^github \d+ \S+ \S+ \d+ (\S+)/.exec(line) ?? [];
  const call =
    aws === undefined ? { service: 'github', operation: github ?? '' } : { service: aws, operation };
  const before = calls.filter(
    (other) => other.service === call.service && other.operation === call.operation,
  );
  return { ...call, nth: before.length + 1 };
}

function isWrite({ operation }: FlowCall): boolean {
  return !/^(Get|List|Head|Describe)|\/(get|list)-/.test(operation);
}
