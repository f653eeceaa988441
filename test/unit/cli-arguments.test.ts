import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { parse } from '../../src/cli/arguments.ts';

const options = {
  base: { type: 'string' },
  'loki-version': { type: 'string', default: '3.7.6' },
  allow: { type: 'string', multiple: true, default: [] as string[] },
  partial: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const words = [
  ...['a.yaml', '-', '--', '', 'x=y', '--base', '--base=main', '--base=', '--base=--partial', '--allow'],
  ...[
    '--allow=r: why',
    '--allow=a=b',
    '--loki-version',
    '3.4.3',
    '--partial',
    '--partial=yes',
    '--help',
    '-h',
  ],
  ...['-x', '--nothing', '--nothing=1', '--toString', '--constructor=1', '-h=1', '--=x'],
];

function answer(read: () => { values: object; positionals: string[] }) {
  try {
    const { values, positionals } = read();
    return { values: { ...values }, positionals };
  } catch {
    return 'refused';
  }
}

it('The command line is read, and refused, as Node reads it: every three words', () => {
  let read = 0;
  for (const one of words)
    for (const two of words)
      for (const three of words) {
        const args = [one, two, three];
        const ours = answer(() => parse(args, options));
        const nodes = answer(() => parseArgs({ args, options, allowPositionals: true }));
        if (nodes !== 'refused') read += 1;
        expect([args, ours]).toEqual([args, nodes]);
      }
  expect(read).toBeGreaterThan(1000);
});
