import { expect, it } from 'vitest';
import { ALL_ROWS } from './all.ts';
import { findingsOf } from './row.ts';

it.each(ALL_ROWS)('$what is reported as $rule, and as nothing else', (row) => {
  const { rule, level = 'error', version, options, fires, also, says = /./ } = row;
  const findings = findingsOf(fires, version, options);
  const expected = [`${level}: ${rule}`, ...(also === undefined ? [] : [`error: ${also}`])];
  expect(new Set(findings.map((finding) => `${finding.level}: ${finding.rule}`))).toEqual(new Set(expected));
  const said = findings
    .filter((finding) => finding.rule === rule)
    .map(({ message, fix }) => `${message} ${fix}`);
  expect(said.join('\n')).toMatch(says);
});

it.each(ALL_ROWS)('$what is not reported as $rule where it is only nearly so', (row) => {
  const findings = findingsOf(row.near, row.version, row.options);
  expect(findings.filter(({ rule }) => rule !== row.also)).toEqual([]);
});

it.each(ALL_ROWS.filter(({ fineIn }) => fineIn !== undefined))('$what is fine in $fineIn', (row) => {
  expect(findingsOf(row.fires, row.fineIn, row.options)).toEqual([]);
});
