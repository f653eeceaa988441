import type { PolicyDocument, Statement } from './policy.ts';

/** The part of a bucket's policy that is about a caller with these ARNs. */
export function grantsTo(arns: string[], policy: PolicyDocument | undefined): PolicyDocument[] {
  if (policy === undefined) return [];
  return [{ Statement: [policy.Statement].flat().filter((statement) => isAbout(statement, arns)) }];
}

function isAbout({ Principal, NotPrincipal }: Statement, arns: string[]): boolean {
  return NotPrincipal !== undefined ? !names(NotPrincipal, arns) : names(Principal, arns);
}

/** The account itself, as `123456789012` or its root ARN, names everyone in it. */
function names(principal: Statement['Principal'], arns: string[]): boolean {
  const listed = principal === '*' ? ['*'] : [principal?.['AWS'] ?? []].flat();
  const account = arns[0]?.split(':')[4] ?? '';
  return listed.some(
    (one) => one === '*' || one === account || one === `arn:aws:iam::${account}:root` || arns.includes(one),
  );
}
