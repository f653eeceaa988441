import { describe, expect, it } from 'vitest';
import { STRICTER_RULES } from '../../src/config/validate/stricter.ts';
import { ALL_ROWS } from '../unit/config-validate-rules/all.ts';
import { configWith, type Row, type Yaml } from '../unit/config-validate-rules/row.ts';
import { givenLokis, realLoki } from './loki.ts';

interface Case {
  readonly what: string;
  readonly version: string;
  readonly yaml: Yaml;
  readonly accepted: boolean;
}

/** What each row says of Loki: it takes what only warnings and stricter rules speak against. */
function casesOf({ what, rule, level, version = '3.4.3', also, fires, near, fineIn }: Row): Case[] {
  const isOurs = level === 'warning' || STRICTER_RULES.includes(rule);
  return [
    { what, version, yaml: fires, accepted: isOurs },
    { what: `${what}, nearly`, version, yaml: near, accepted: also !== 'wrong-type' },
    ...(fineIn === undefined ? [] : [{ what, version: fineIn, yaml: fires, accepted: true }]),
  ];
}

/** A part is not a file for Loki. */
const cases = ALL_ROWS.filter(({ options }) => options?.partial !== true).flatMap(casesOf);
/** Variables that rows use for what must not be empty. */
const env = { ID: 'id', KEY: 'key' };
const lokis = givenLokis();
const missing = lokis.size === 0 ? ' (skipped: no LOKI_BIN_<version> names a binary)' : '';

describe.skipIf(lokis.size === 0)(`on the rows that test the rules${missing}`, () => {
  it.each([...lokis])('the verdict is that of the real Loki %s', { timeout: 600_000 }, (version, binary) => {
    using loki = realLoki(binary, env);
    const wrong = cases.filter((one) => {
      if (one.version !== version) return false;
      const text = typeof one.yaml === 'string' ? one.yaml : configWith(one.yaml, version);
      return loki.verify(text).accepted !== one.accepted;
    });
    expect(wrong.map(({ what, accepted }) => `${what}: ${accepted ? 'refused' : 'accepted'}`)).toEqual([]);
  });
});
