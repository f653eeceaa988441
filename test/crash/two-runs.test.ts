import { describe, expect, it } from 'vitest';
import { retire } from '../../src/rotation/retire.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { type Exploration, explore } from '../rotation/explore.ts';
import { expired } from '../rotation/model.ts';
import { options, type Program, policy } from '../rotation/schedule.ts';
import { addKey, deploy, emptyWorld, handOut, settledWorld, type World } from '../rotation/world.ts';

const rotation: Program = (deps) => rotate(options, deps);
const forced: Program = (deps) => rotate({ ...options, maxAgeDays: 0 }, deps);
const retirement: Program = (deps) => retire({ ...options, graceDays: 0, overlapHours: 0 }, deps);

/** Everything: each run may also die at any call. */
const deaths = process.env['CRASH_CELLS'] === 'all';

interface Start {
  world: World;
  /** The key the hosts run with, which no run may ever take away. */
  hosts?: string;
}

const settled = (): Start & { world: World } => {
  const { world, first } = settledWorld(JSON.stringify(policy));
  return { world, hosts: first };
};

/** An old key, and the one before it, retired a day ago. */
const withRetired = (): Start => {
  const world = emptyWorld();
  Object.assign(world, { user: true, policy: JSON.stringify(policy) });
  const retired = addKey(world, 200, false);
  const hosts = addKey(world, 100);
  handOut(world, retired);
  handOut(world, hosts);
  deploy(world, hosts);
  world.tags['loki-host:retired-key'] = retired;
  world.tags['loki-host:retired-since'] = new Date(world.now - 86_400_000).toISOString();
  return { world, hosts };
};

/** A new key everywhere, and the one it replaced still active. */
const deployed = (): Start => {
  const { world } = settled();
  const hosts = addKey(world, 1);
  handOut(world, hosts);
  deploy(world, hosts);
  return { world, hosts };
};

/** A new key everywhere but on the hosts, which have the one it replaced. */
const undeployed = (): Start => {
  const { world, hosts } = settled();
  handOut(world, addKey(world, 1));
  return { world, hosts: hosts ?? '' };
};

/** A run died after it wrote the parameter. */
const halfWay = (): Start => {
  const { world, hosts } = settled();
  world.versions.push(addKey(world, 1));
  return { world, hosts: hosts ?? '' };
};

/** A run died after it made a key, four minutes ago. */
const withLost = (): Start => {
  const { world, hosts } = settled();
  addKey(world, 4 / 1440);
  world.tags['loki-host:creating-since'] = new Date(world.now - 240_000).toISOString();
  return { world, hosts: hosts ?? '' };
};

type Case = [name: string, begin: () => Start, first: Program, second: Program];

/** Seconds, and so part of `npm test`, too. */
const quick: Case[] = [
  ['two rotations of one old key', settled, rotation, rotation],
  ['two rotations that finish a third', halfWay, rotation, rotation],
  ['a forced rotation and a retirement', deployed, forced, retirement],
  ['two retirements', deployed, retirement, retirement],
  ['a forced rotation before the deploy and another one', undeployed, forced, rotation],
];

const long: Case[] = [
  ['two forced rotations', deployed, forced, forced],
  ['two rotations that make the first key', () => ({ world: emptyWorld() }), rotation, rotation],
  ['two rotations where a retired key makes room', withRetired, rotation, rotation],
  ['two rotations where a key was lost', withLost, rotation, rotation],
];

function isActive({ keys }: World, id: string | undefined): boolean {
  return keys.some((key) => key.id === id && key.active);
}

function exploration(begin: () => Start, first: Program, second: Program): Exploration {
  const { hosts } = begin();
  return {
    programs: [first, second],
    deaths,
    rerun: rotation,
    mayFail: isTooLate,
    begin: () => begin().world,
    always: (world) => {
      const published = world.versions.at(-1);
      if (published !== undefined && !isActive(world, published))
        throw new Error('the parameter’s key is dead');
      if (hosts !== undefined && !isActive(world, hosts)) throw new Error('the hosts’ key is dead');
    },
    afterRerun: ({ secrets, tags, versions }) => {
      const current = versions.at(-1);
      expect(tags['loki-host:current-key']).toBe(current);
      expect(Object.values(secrets)).toEqual([current, current]);
    },
    finally: ({ keys, versions }) => {
      expect(keys.filter(({ id }) => !versions.includes(id))).toEqual([]);
    },
  };
}

/** A run that was held for minutes gives its key up, and says so. */
function isTooLate(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === expired ||
      /too long|does not work|for half an hour|is kept:|did not happen|No key was made/.test(error.message))
  );
}

describe(`Every order of the calls of two runs${deaths ? ', each of which may die at any call,' : ''} keeps every key that is needed, and ends in one pair everywhere`, () => {
  it.each(deaths ? [...quick, ...long] : quick)(
    '%s',
    async (name, begin, first, second) => {
      const { schedules, situations, calls } = await explore(exploration(begin, first, second));
      console.log(`${name}: ${situations} situations, ${schedules} ends, ${calls} calls`);
    },
    1_200_000,
  );
});
