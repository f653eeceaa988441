import { describe, expect, it } from 'vitest';
import { retire } from '../../src/rotation/retire.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { type Exploration, explore } from '../support/rotation/explore.ts';
import { expired } from '../support/rotation/model.ts';
import { options, type Program, policy } from '../support/rotation/schedule.ts';
import { addKey, deploy, emptyWorld, handOut, settledWorld, type World } from '../support/rotation/world.ts';

const rotation: Program = (deps) => rotate(options, deps);
const forced: Program = (deps) => rotate({ ...options, maxAgeDays: 0 }, deps);
const retirement: Program = (deps) => retire(options, deps);
const retirementAtOnce: Program = (deps) => retire({ ...options, graceDays: 0, overlapHours: 0 }, deps);

/** The key the hosts run with, which no run may ever take away. */
interface Case {
  begin(): { world: World; hosts?: string };
  programs: [Program, Program];
}

const replaced = () => {
  const { world, first } = settledWorld(JSON.stringify(policy));
  const second = addKey(world, 1);
  handOut(world, second);
  return { world, first, second };
};

const cases: Record<string, Case> = {
  'two rotations of one old key': {
    begin: () => {
      const { world, first } = settledWorld(JSON.stringify(policy));
      return { world, hosts: first };
    },
    programs: [rotation, rotation],
  },
};

function check({ begin, programs }: Case, deaths: boolean): Exploration {
  const { hosts } = begin();
  const isActive = ({ keys }: World, id: string | undefined) =>
    keys.some((key) => key.id === id && key.active);
  return {
    programs,
    deaths,
    rerun: rotation,
    mayFail: (error) => error instanceof Error && (error.name === expired || /took too long|does not work/.test(error.message)),
    begin: () => begin().world,
    always: (world) => {
      if (world.versions.length > 0) expect(isActive(world, world.versions.at(-1)), 'the parameter').toBe(true);
      if (hosts !== undefined) expect(isActive(world, hosts), 'the hosts’ key').toBe(true);
      expect(world.keys.length).toBeLessThanOrEqual(2);
    },
    finally: (world) => {
      const current = world.versions.at(-1);
      expect(world.tags['loki-host:current-key']).toBe(current);
      expect(Object.values(world.secrets)).toEqual([current, current]);
    },
  };
}

describe('Two runs at once, in every order of their calls, keep every key that is needed', () => {
  it.each(Object.entries(cases))('%s', async (name, one) => {
    const explored = await explore(check(one, false));
    console.log(`${name}: ${explored.schedules} schedules, ${explored.situations} situations, ${explored.calls} calls`);
  });
});
