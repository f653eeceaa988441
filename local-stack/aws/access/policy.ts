import { conditionsHold, like } from './policy-conditions.ts';

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
 * What policies say about one action on one resource: any Deny wins, then any Allow. moto's own evaluation cannot be
 * used: it knows no resources but those of S3 and roles, names some actions differently (`s3:HeadBucket`) and denies
 * where a condition does not hold.
 * Source: IAM user guide, "Policy evaluation logic".
 */
export function evaluate(policies: PolicyDocument[], question: Question): Verdict {
  const effects = policies
    .flatMap(({ Statement }) => Statement)
    .filter((statement) => applies(statement, question))
    .map(({ Effect }) => Effect);
  if (effects.includes('Deny')) return 'deny';
  return effects.includes('Allow') ? 'allow' : 'silent';
}

/** The statements of a bucket's policy that are about a caller with these ARNs. */
export function statementsAbout(arns: string[], policy: PolicyDocument): PolicyDocument {
  return {
    Statement: [policy.Statement]
      .flat()
      .filter(({ Principal, NotPrincipal }) =>
        NotPrincipal === undefined ? names(Principal, arns) : !names(NotPrincipal, arns),
      ),
  };
}

/** The account itself, as `123456789012` or as its root's ARN, names everyone in it. */
function names(principal: Statement['Principal'], arns: string[]): boolean {
  const listed = principal === '*' ? ['*'] : [principal?.['AWS'] ?? []].flat();
  const account = arns[0]?.split(':')[4] ?? '';
  return listed.some(
    (one) => one === '*' || one === account || one === `arn:aws:iam::${account}:root` || arns.includes(one),
  );
}

function applies(statement: Statement, { action, resource, context }: Question): boolean {
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement;
  const called = action.toLowerCase();
  const actionMatches =
    Action === undefined ? !anyLike(lower(NotAction), called) : anyLike(lower(Action), called);
  if (!actionMatches) return false;
  const resourceMatches =
    NotResource === undefined ? anyLike(Resource, resource) : !anyLike(NotResource, resource);
  return resourceMatches && conditionsHold(Condition, context);
}

function anyLike(patterns: string | string[] = [], value: string): boolean {
  return [patterns].flat().some((pattern) => like(pattern, value));
}

function lower(text: string | string[] = []): string[] {
  return [text].flat().map((each) => each.toLowerCase());
}
