import * as core from '@actions/core';
import type { Finding } from '../../src/config/problem.ts';

/** GitHub shows 10 of a level per step; the log and the report have all of them. */
const annotationsPerLevel = 10;

/** Marks the lines of the findings, errors first. */
export function annotate(findings: readonly Finding[]): void {
  const ofLevel = (wanted: Finding['level']) =>
    findings.filter(({ level }) => level === wanted).slice(0, annotationsPerLevel);
  for (const finding of ofLevel('error')) core.error(textOf(finding), placeOf(finding));
  for (const finding of ofLevel('warning')) core.warning(textOf(finding), placeOf(finding));
}

function textOf({ message, fix }: Finding): string {
  return `${message} ${fix}`;
}

function placeOf({ rule, file, line, endLine, column }: Finding): core.AnnotationProperties {
  return { title: rule, file, startLine: line, endLine, startColumn: column };
}
