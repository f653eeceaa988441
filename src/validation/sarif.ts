import { relative, sep } from 'node:path';
import type { Finding } from '../config/problem.ts';
import { rulePage } from './rule-page.ts';

/** Findings for GitHub's code scanning. Source: OASIS SARIF 2.1.0; GitHub docs, "SARIF support for code scanning". */
export function toSarif(findings: readonly Finding[], folder: string): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'loki-host-actions',
            informationUri: 'https://github.com/loki-host-actions/loki-host-actions',
            rules: rules.map((id) => ({ id, shortDescription: { text: id }, helpUri: rulePage(id) })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, rules, folder)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(finding: Finding, rules: string[], folder: string): object {
  const { file, line, column, endLine, rule, level, message, fix } = finding;
  const uri = relative(folder, file).split(sep).map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column, endLine };
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level,
    // `[text](target)` would be a link. Source: SARIF 2.1.0, 3.11.6, "Messages with embedded links".
    message: { text: `${message} ${fix}`.replaceAll('](', '] (') },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}
