import { conditionsHold } from './policy-conditions.ts';

/** Facts about a request that a policy's conditions may ask for, by their names in lower case. */
export type Context = Record<string, string>;

export interface Statement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Action?: string | string[];
  NotAction?: string | string[];
  Resource?: string | string[];
  NotResource?: string | string[];
  Principal?: '*' | Record<string, string | string[]>;
  NotPrincipal?: '*' | Record<string, string | string[]>;
  Condition?: Record<string, Record<string, string | string[]>>;
}

export interface PolicyDocument {
  Version?: string;
  Statement: Statement | Statement[];
}

export interface Question {
  action: string;
  resource: string;
  context: Context;
}

export type Verdict = 'allow' | 'deny' | 'silent';

/**
 * What policies say of one action on one resource: any Deny wins, then any Allow. moto's own evaluation cannot be
 * used: it knows no resource but S3's and roles', calls actions by other names (`s3:HeadBucket`) and denies where a
 * condition does not hold.
 * Source: IAM user guide, "Policy evaluation logic".
 */
export function evaluate(policies: PolicyDocument[], question: Question): Verdict {
  const said = policies
    .flatMap(({ Statement }) => Statement)
    .filter((statement) => applies(statement, question))
    .map(({ Effect }) => Effect);
  if (said.includes('Deny')) return 'deny';
  return said.includes('Allow') ? 'allow' : 'silent';
}

function applies(statement: Statement, { action, resource, context }: Question): boolean {
  const { Action, NotAction, Resource, NotResource, Condition } = statement;
  const actionMatches =
    Action !== undefined ? anyLike(lower(Action), lower(action)) : !anyLike(lower(NotAction), lower(action));
  if (!actionMatches) return false;
  const resourceMatches =
    NotResource !== undefined ? !anyLike(NotResource, resource) : anyLike(Resource, resource);
  return resourceMatches && conditionsHold(Condition ?? {}, context);
}

function anyLike(patterns: string | string[] | undefined, value: string | string[]): boolean {
  return [patterns ?? []].flat().some((pattern) => like(pattern, String(value)));
}

/** `*` is any text, `?` any character. */
export function like(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(value);
}

function lower(text: string | string[] | undefined): string[] {
  return [text ?? []].flat().map((each) => each.toLowerCase());
}
