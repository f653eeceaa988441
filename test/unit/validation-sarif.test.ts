import { expect, it } from 'vitest';
import { ourOwn } from '../../src/config/hide.ts';
import type { Finding } from '../../src/config/problem.ts';
import { toSarif } from '../../src/validation/sarif.ts';

const finding: Finding = {
  ...{ file: 'conf/a b:\n#.yaml', line: 2, column: 4, endLine: 3, rule: 'wrong-type', level: 'warning' },
  ...{ message: ourOwn('It is wrong.'), fix: ourOwn('Mend it.') },
};

it('A SARIF log names each rule once, with its page, and each place as a URI below the folder', () => {
  const log = JSON.parse(toSarif([finding, { ...finding, file: '/checkout/x.yaml' }], '/checkout')) as {
    version: string;
    runs: [{ tool: { driver: { rules: object[] } }; results: object[] }];
  };
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0].tool.driver.rules).toEqual([
    expect.objectContaining({
      id: 'wrong-type',
      helpUri: expect.stringContaining('docs/rules.md#wrong-type'),
    }),
  ]);
  expect(log.runs[0].results[1]).toEqual({
    ruleId: 'wrong-type',
    ruleIndex: 0,
    level: 'warning',
    message: { text: 'It is wrong. Mend it.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'x.yaml' },
          region: { startLine: 2, startColumn: 4, endLine: 3 },
        },
      },
    ],
  });
});

it('A SARIF log of files with unusual names has valid URIs', () => {
  expect(toSarif([finding], process.cwd())).toContain('"conf/a%20b%3A%0A%23.yaml"');
});
