import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { STRICTER_RULES } from '../../src/config/validate/stricter.ts';
import { validateConfig } from '../../src/config/validate.ts';

/** A configuration and what `loki -verify-config` of that version said about it. */
interface Case {
  readonly id: string;
  readonly version: string;
  readonly edit: string;
  readonly yaml: string;
  readonly exit: number;
  readonly message: string;
  readonly line: number | null;
}

const file = new URL('../fixtures/loki/verdicts.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
/** A day after the first day of every period in the cases, which decides on the active period. */
const today = '2026-01-01';

const all = cases.map((one) => {
  const { findings } = validateConfig(one.yaml, { version: one.version, file: 'config.yaml', today });
  return { ...one, errors: findings.filter(({ level }) => level === 'error') };
});

describe.each(TABLE_VERSIONS)('of what Loki %s says about configurations', (version) => {
  const judged = all.filter((one) => one.version === version);
  const own = (rule: string) => !STRICTER_RULES.includes(rule);

  it('nothing that it rejects is accepted', () => {
    const missed = judged.filter(({ exit, errors }) => exit !== 0 && !errors.some(({ rule }) => own(rule)));
    expect(missed.map(({ id, edit, message }) => `${id} ${edit}: ${message}`)).toEqual([]);
  });

  it('nothing that it accepts is rejected, but by the rules that are stricter on purpose', () => {
    const wrong = judged.filter(({ exit, errors }) => exit === 0 && errors.some(({ rule }) => own(rule)));
    expect(wrong.map(({ id, edit, errors }) => `${id} ${edit}: ${errors[0]?.message}`)).toEqual([]);
  });

  it('an error stands on the line that it names', () => {
    const elsewhere = judged.filter(
      ({ line, errors }) => line !== null && !errors.some((error) => error.line === line),
    );
    expect(
      elsewhere.map(({ id, edit, line, errors }) => `${id} ${edit}: ${line}, not ${errors[0]?.line}`),
    ).toEqual([]);
  });
});
