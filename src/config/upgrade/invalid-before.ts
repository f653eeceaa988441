import { count } from '../../action/text.ts';
import { ourOwn } from '../hide.ts';
import type { Finding } from '../problem.ts';
import type { UpgradeOptions } from '../upgrade.ts';
import { STRICTER_RULES } from '../validate/stricter.ts';
import { validateConfig } from '../validate.ts';

/** A file that the old version refuses means nothing to it, so there is nothing that could stay the same. */
export function invalidBefore(bytes: Uint8Array, { file, from, partial, today }: UpgradeOptions): Finding[] {
  const { findings } = validateConfig(bytes, { version: from, file, partial, today });
  const [first, ...others] = findings.filter(
    ({ level, rule }) => level === 'error' && !STRICTER_RULES.includes(rule),
  );
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` ${count(others.length, 'more problem')} of this kind.`;
  const message = `Loki ${from} refuses the file as it was, in line ${first.line}: ${first.message}${more}`;
  const fix = 'Give the version that the file is written for: what it did there is what the upgrade keeps.';
  return [{ ...first, rule: 'not-valid-before', message: ourOwn(message), fix: ourOwn(fix) }];
}
