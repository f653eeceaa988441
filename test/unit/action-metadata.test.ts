import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/action/inputs.ts';

interface Metadata {
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string; value?: string }>;
  runs: { using: string; main: string };
}

const actions = join(import.meta.dirname, '../../actions');
const metadataOf = (folder: string) => load(readFileSync(join(folder, 'action.yml'), 'utf8')) as Metadata;

describe.each(readdirSync(actions))('action.yml of %s', (name) => {
  const metadata = metadataOf(join(actions, name));

  it('has the inputs that inputs.ts reads, with the same defaults and the same ones required', async () => {
    const { inputs } = (await import(join(actions, name, 'inputs.ts'))) as {
      inputs: Record<string, Input<unknown> & { fallback?: string }>;
    };
    const read = Object.entries(inputs).map(([key, input]) => {
      let required = false;
      try {
        input.read(undefined);
      } catch {
        required = true;
      }
      return [key, { required, default: required ? undefined : (input.fallback ?? '') }];
    });
    const described = Object.entries(metadata.inputs).map(([key, input]) => [
      key,
      { required: input.required === true, default: input.default },
    ]);
    expect(Object.fromEntries(described)).toEqual(Object.fromEntries(read));
  });

  it('describes every input and output, has branding, and runs its bundle on node24', () => {
    const described = [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)];
    expect(described.filter(({ description }) => !description)).toEqual([]);
    expect(metadata.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
    expect(metadata.runs).toMatchObject({ using: 'node24', main: `../../dist/${name}/index.js` });
  });
});

it('The root action only passes inputs that the actions have, and only reads outputs that they set', () => {
  const root = metadataOf(join(actions, '..')) as unknown as {
    runs: { steps: { id?: string; uses: string; with: Record<string, string> }[] };
    outputs: Record<string, { value: string }>;
  };
  const used = new Map(
    root.runs.steps.map(({ id, uses }) => [id, metadataOf(join(actions, '..', uses.slice(2)))]),
  );
  for (const step of root.runs.steps) {
    expect(Object.keys(metadataOf(join(actions, '..', step.uses.slice(2))).inputs)).toEqual(
      expect.arrayContaining(Object.keys(step.with)),
    );
  }
  const text = readFileSync(join(actions, '../action.yml'), 'utf8');
  for (const [, id = '', output = ''] of text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)) {
    expect(Object.keys(used.get(id)?.outputs ?? {}), `steps.${id}.outputs.${output}`).toContain(output);
  }
});

describe('The root action', () => {
  const root = metadataOf(join(actions, '..')) as unknown as Metadata & {
    runs: { steps: { uses: string; with: Record<string, string> }[] };
  };
  const passedOn = root.runs.steps.flatMap(({ uses, with: given }) =>
    Object.entries(given).flatMap(([to, value]) => {
      const from = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
      const action = uses.slice(2);
      const own = metadataOf(join(actions, '..', action)).inputs[to];
      if (from === undefined || [own, root.inputs[from]].some((input) => input?.required === true)) return [];
      return [{ from, action, to, preset: own?.default }];
    }),
  );

  it.each(passedOn)('has the default of `$from` that $action has for `$to`', ({ from, preset }) => {
    expect(root.inputs[from]?.default).toBe(preset);
  });

  it('has no input that it passes on to nothing', () => {
    const text = readFileSync(join(actions, '../action.yml'), 'utf8');
    expect(Object.keys(root.inputs).filter((name) => !text.includes(`inputs.${name}`))).toEqual([]);
  });

  it('is given the same by the deploy and by the rotation, so that one does not undo what the other did', () => {
    const given = ['deploy', 'rotate-keys'].flatMap((name) => {
      const text = readFileSync(join(actions, `../.github/workflows/${name}.yml`), 'utf8');
      const { jobs } = load(text) as {
        jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }>;
      };
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      // What a run of its own is asked for, and what a rotation is not run for.
      const own = ['max-age', 'overlap', 'rollback', 'upgrade', 'max-errors', 'credentials'];
      return steps
        .filter(({ uses }) => uses === '$/')
        .map((step) => {
          const rest = Object.entries(step.with ?? {}).filter(([input]) => !own.includes(input));
          return Object.fromEntries(
            rest.map(([input, value]) => [input, String(value).replace(/inputs\.[\w-]+ \|\| /, '')]),
          );
        });
    });
    expect(given).toEqual([given[0], given[0], given[0]]);
  });
});
