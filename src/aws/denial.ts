/** The kinds of policy that AWS names when it denies a call. Source: IAM user guide, "Troubleshoot access denied error messages". */
const policies = [
  'identity-based policy',
  'resource-based policy',
  'permissions boundary',
  'session policy',
  'service control policy',
  'resource control policy',
  'VPC endpoint policy',
  'role trust policy',
] as const;

export type PolicyKind = (typeof policies)[number];

/** What AWS says of a call that it denied; parts that it does not say are absent. */
export interface Denial {
  caller?: string | undefined;
  action?: string | undefined;
  resource?: string | undefined;
  /** The policy that decided. */
  by?: PolicyKind | undefined;
  /** Its ARN, which AWS adds for policies of the same account or organization. */
  policyArn?: string | undefined;
  /** A Deny, which no Allow lifts; otherwise there was no Allow. */
  isExplicit: boolean;
  /** The setting of S3 Block Public Access that decided. */
  publicAccessBlock?: string | undefined;
}

/** @param message as AWS words it: `User: … is not authorized to perform: … on resource: … because no … allows the … action` */
export function parseDenial(message: string): Denial {
  const decided = /explicit deny in (?:an? |the )?([\w -]+)|because no ([\w -]+?) allows/i.exec(message);
  const named = (decided?.[1] ?? decided?.[2] ?? '').toLowerCase();
  return {
    caller: /User: (\S+)/.exec(message)?.[1],
    action: /perform:? ([a-z0-9-]+:\w+)/i.exec(message)?.[1],
    resource: /on resource: "?([^\s"]+?)"?(?=\s|$)/.exec(message)?.[1],
    by: policies.find((kind) => named.startsWith(kind.toLowerCase())),
    policyArn: /(?:policy|boundary): (arn:[^\s,)]+)/.exec(message)?.[1],
    isExplicit: /explicit deny/i.test(message),
    publicAccessBlock: /(\w+) setting in S3 Block Public Access/.exec(message)?.[1],
  };
}

/** Who can lift a denial, and how. A statement helps only where the caller's own policies lack an Allow. */
export function remedyFor(denial: Denial, statement: string): string {
  const { by, isExplicit, action = 'it', publicAccessBlock } = denial;
  if (publicAccessBlock !== undefined) {
    return `The setting ${publicAccessBlock} of Block Public Access, of the bucket or of the account, forbids it. Ask whoever administers the account.`;
  }
  if (by === undefined || by === 'identity-based policy') {
    return isExplicit
      ? `A Deny in a policy of the caller forbids it, and no Allow lifts that: ask whoever administers the role to take ${action} out of the Deny.`
      : `Add this statement to its policy: ${statement}`;
  }
  return `${elsewhere[by](action)} A statement in the policy of the role does not lift this.`;
}

const elsewhere: Record<Exclude<PolicyKind, 'identity-based policy'>, (action: string) => string> = {
  'service control policy': (action) =>
    `A service control policy of the AWS organization forbids it: ask whoever administers the organization (not this account) to let this account do ${action} in this region.`,
  'resource control policy': (action) =>
    `A resource control policy of the AWS organization forbids it: ask whoever administers the organization (not this account) to let the caller do ${action}.`,
  'permissions boundary': (action) =>
    `The permissions boundary of the caller does not let it: ask the administrator who set the boundary to add ${action} to it.`,
  'session policy': (action) =>
    `The session was made with a policy of its own that does not let it: add ${action} where the workflow signs in (inline-session-policy or managed-session-policies of configure-aws-credentials), or leave that policy out.`,
  'VPC endpoint policy': (action) =>
    `The runner reaches AWS through a VPC endpoint whose policy does not let it: ask whoever runs the runner's network to allow ${action} in the policy of the endpoint.`,
  'resource-based policy': (action) =>
    `The policy of the resource itself (of a bucket, a KMS key) does not let it: ask whoever owns the resource to let the caller do ${action} there.`,
  'role trust policy': () =>
    'The trust policy of the role does not let this run assume it: ask whoever administers the role to allow this repository and environment in it.',
};
