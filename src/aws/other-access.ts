import {
  GetUserPolicyCommand,
  type IAMClient,
  ListAttachedUserPoliciesCommand,
  ListGroupsForUserCommand,
  ListUserPoliciesCommand,
} from '@aws-sdk/client-iam';
import { unlessMissing } from './errors.ts';
import { policyName } from './identity.ts';

/**
 * What may give the user's keys access to more than the bucket, each as a phrase: inline policies that allow something,
 * managed policies and groups. Others attached them, so they are left alone.
 */
export async function otherAccess(iam: IAMClient, UserName: string): Promise<string[]> {
  const [inline, attached, groups] = await Promise.all([
    unlessMissing(iam.send(new ListUserPoliciesCommand({ UserName }))),
    unlessMissing(iam.send(new ListAttachedUserPoliciesCommand({ UserName }))),
    unlessMissing(iam.send(new ListGroupsForUserCommand({ UserName }))),
  ]);
  const allowing: string[] = [];
  for (const name of inline?.PolicyNames ?? []) {
    if (name !== policyName && (await allows(iam, UserName, name))) {
      allowing.push(`the inline policy ${name}`);
    }
  }
  return [
    ...allowing,
    ...(attached?.AttachedPolicies ?? []).map(({ PolicyName = '' }) => `the managed policy ${PolicyName}`),
    ...(groups?.Groups ?? []).map(({ GroupName = '' }) => `the group ${GroupName}`),
  ];
}

async function allows(iam: IAMClient, UserName: string, PolicyName: string): Promise<boolean> {
  const answer = await unlessMissing(iam.send(new GetUserPolicyCommand({ UserName, PolicyName })));
  const { PolicyDocument = '' } = answer ?? {};
  return /"Effect"\s*:\s*"Allow"/.test(decodeURIComponent(PolicyDocument));
}
