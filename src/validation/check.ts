import { today } from '../config/days.ts';
import { guardChange } from '../config/guard.ts';
import { Secrets } from '../config/hide.ts';
import type { Finding } from '../config/problem.ts';
import { STRICTER_RULES } from '../config/validate/stricter.ts';
import { type Validation, validateConfig } from '../config/validate.ts';
import { hostVariables } from '../config/variables.ts';
import type { Base } from './git.ts';
import type { Allowances } from './input-types.ts';
import { readFile } from './read.ts';

export interface CheckOptions {
  /** The Loki version that will run. */
  readonly lokiVersion: string;
  /** The Loki version that runs the base; the same when not given. */
  readonly baseLokiVersion: string | undefined;
  /** How many hosts run the config together, where that is known. */
  readonly hosts: number | undefined;
  /** The files are a team's part of a config, to be checked over the defaults of `render`. */
  readonly partial: boolean;
  /** After how many days a lifecycle rule of the bucket deletes objects, if one does. */
  readonly bucketExpiryDays: number | undefined;
  readonly allow: Allowances;
  /** The deploy action puts the files on hosts, as it does with every part. */
  readonly forDeploy: boolean;
  /** What the file is compared with; without it, the guard against data loss does not run, and every warning is new. */
  readonly base: Base | undefined;
  /** A folder whose links may not lead out of it. */
  readonly within?: string;
}

/** The result for one file. */
export interface Checked {
  readonly file: string;
  /** Empty when it could not be read. */
  readonly bytes: Uint8Array;
  /** What is not to be shown of it. */
  readonly secrets: Secrets;
  /** To fix, in the order of the file: every error, and the warnings that the change brings. */
  readonly findings: readonly Finding[];
  /** Warnings about what the base has, too. */
  readonly older: readonly Finding[];
  /** Findings that the team allows, with its reasons. */
  readonly allowed: readonly (Finding & { readonly reason: string })[];
  /** The file it was compared with, as `main:old/loki.yaml`; undefined when it is new, or when there is no guard. */
  readonly comparedWith: string | undefined;
  /** The blocks that only the real Loki judges. */
  readonly notJudged: readonly string[];
}

/** Checks one file by itself and, if there is a base, for what its change would lose. */
export async function checkFile(file: string, options: CheckOptions): Promise<Checked> {
  const bytes = readFile(file, options.within);
  if (!(bytes instanceof Uint8Array)) return unread(file, bytes);
  const { lokiVersion, base } = options;
  const { findings: own, ...rest } = validate(bytes, file, lokiVersion, options);
  const before = base?.read(file);
  const lost = before === undefined ? [] : guard(before.bytes, bytes, file, options);
  const isOlder = before === undefined ? () => false : isIn(before.bytes, file, options);
  return {
    file,
    bytes,
    ...sortOut({ own, lost, isOlder }, options.allow),
    comparedWith: before && `${base?.name}:${before.path}`,
    ...rest,
  };
}

interface Found {
  /** What is wrong with the file by itself. */
  readonly own: readonly Finding[];
  /** What its change would lose. */
  readonly lost: readonly Finding[];
  readonly isOlder: (finding: Finding) => boolean;
}

function sortOut(
  { own, lost, isOlder }: Found,
  allow: Allowances,
): Pick<Checked, 'findings' | 'older' | 'allowed'> {
  const all = [...own, ...lost].sort((a, b) => a.line - b.line || a.column - b.column);
  const isAllowed = (finding: Finding) =>
    allow.has(finding.rule) && (lost.includes(finding) || !isRejectedByLoki(finding));
  const open = all.filter((finding) => !isAllowed(finding));
  const older = open.filter((finding) => own.includes(finding) && isOlder(finding));
  return {
    findings: open.filter((finding) => !older.includes(finding)),
    older,
    allowed: all.filter(isAllowed).map((finding) => ({ ...finding, reason: allow.get(finding.rule) ?? '' })),
  };
}

function unread(file: string, finding: Finding): Checked {
  return {
    file,
    bytes: new Uint8Array(),
    secrets: Secrets.none,
    findings: [finding],
    older: [],
    allowed: [],
    comparedWith: undefined,
    notJudged: [],
  };
}

function validate(bytes: Uint8Array, file: string, version: string, options: CheckOptions): Validation {
  const { hosts, partial, forDeploy } = options;
  return validateConfig(bytes, { version, file, knownVariables: hostVariables, partial, hosts, forDeploy });
}

/**
 * Which warnings the base has, too: those of the same rule about the same field, whatever its line is now. An error is one
 * for as long as it is there: Loki refuses the file, or it loses data.
 */
function isIn(base: Uint8Array, file: string, options: CheckOptions): (finding: Finding) => boolean {
  const { lokiVersion, baseLokiVersion = lokiVersion } = options;
  const { findings } = validate(base, file, baseLokiVersion, options);
  const known = new Set(findings.map(subjectOf));
  return (finding) => finding.level === 'warning' && known.has(subjectOf(finding));
}

function subjectOf({ rule, path, message }: Finding): string {
  return `${rule} ${path ?? message}`;
}

function guard(before: Uint8Array, after: Uint8Array, file: string, options: CheckOptions): Finding[] {
  const { lokiVersion, baseLokiVersion = lokiVersion, partial, bucketExpiryDays } = options;
  return guardChange(before, after, {
    baseVersion: baseLokiVersion,
    headVersion: lokiVersion,
    today: today(),
    file,
    partial,
    bucketExpiryDays,
  });
}

/** Whether Loki itself rejects this: allowing it would only move the failure to the deployment. */
function isRejectedByLoki({ level, rule }: Finding): boolean {
  return level === 'error' && !STRICTER_RULES.includes(rule);
}

/** Whether findings of these levels fail a check. */
export function fails(findings: readonly Finding[], failOn: 'error' | 'warning' | 'never'): boolean {
  return findings.some(({ level }) => level === failOn || (failOn === 'warning' && level === 'error'));
}
