import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/validation/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  for (const name of ['a/1.yaml', 'a/2.yml', 'a/b/3.yaml', 'a/[4].yaml'])
    writeFileSync(join(folder, name), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('Patterns', () => {
  it.each([
    [['a/1.yaml'], ['a/1.yaml']],
    [
      ['a/*.yaml', './a/1.yaml'],
      ['a/1.yaml', 'a/[4].yaml'],
    ],
    [['**/*.{yaml,yml}'], ['a/1.yaml', 'a/2.yml', 'a/[4].yaml', 'a/b/3.yaml']],
    [['a/*'], ['a/1.yaml', 'a/2.yml', 'a/[4].yaml']],
    [['a/[4].yaml'], ['a/[4].yaml']],
  ])('%j find %j', (patterns, files) => {
    expect(findFiles(patterns, folder)).toEqual(files);
  });

  it('end even if links go round in circles, and find links to nowhere', () => {
    symlinkSync('..', join(folder, 'a/b/up'));
    symlinkSync('self', join(folder, 'a/self'));
    symlinkSync('nowhere', join(folder, 'a/lost.yaml'));
    expect(findFiles(['**/*.yaml', 'a/self'], folder)).toEqual([
      'a/1.yaml',
      'a/[4].yaml',
      'a/b/3.yaml',
      'a/lost.yaml',
      'a/self',
    ]);
  });

  it.each([['nope.yaml'], ['a'], ['a/*.json']])('that find nothing are an error: %s', (pattern) => {
    expect(() => findFiles(['a/1.yaml', pattern], folder)).toThrow(JSON.stringify(pattern));
  });
});
