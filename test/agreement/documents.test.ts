import { describe, expect, it } from 'vitest';
import { STRICTER_RULES } from '../../src/config/validate/stricter.ts';
import { validateConfig } from '../../src/config/validate.ts';
import { configWith } from '../unit/config-validate-rules/row.ts';
import { givenLokis, realLoki } from './loki.ts';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Ends of a document, and encodings of a file. */
const FILES: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'a marker at the end': (text) => `${text}---\n`,
  'a marker at the end of the last line': (text) => `${text}---`,
  'a marker and a comment': (text) => `${text}--- # end\n# of it\n\n`,
  'several markers': (text) => `${text}---\n...\n---\n`,
  'another document': (text) => `${text}---\nnonsense: 1\n`,
  'what is no YAML after the marker': (text) => `${text}...\n{{: [\n`,
  'a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16': utf16,
  'UTF-16, big end first': (text) => utf16(text).swap16(),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
};

const lokis = givenLokis();
const missing = lokis.size === 0 ? ' (skipped: no LOKI_BIN_<version> names a binary)' : '';

describe.skipIf(lokis.size === 0)(`on documents and encodings${missing}`, () => {
  it.each([...lokis])('the verdict is that of the real Loki %s', { timeout: 120_000 }, (version, binary) => {
    using loki = realLoki(binary);
    const verdicts = Object.entries(FILES).map(([name, write]) => {
      const file = write(configWith({}, version));
      const { findings } = validateConfig(file, { version, file: 'loki.yaml', today: '2026-01-01' });
      const refused = findings.filter(
        ({ level, rule }) => level === 'error' && !STRICTER_RULES.includes(rule),
      );
      return { name, ours: refused.length === 0, real: loki.verify(file).accepted };
    });
    expect(verdicts.filter(({ ours, real }) => ours !== real)).toEqual([]);
    expect(new Set(verdicts.map(({ real }) => real))).toEqual(new Set([true, false]));
  });
});
