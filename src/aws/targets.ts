import type { Targets } from './instances.ts';

/** The two inputs that say which hosts, as they are given. */
export interface TargetInputs {
  instanceIds: string[] | undefined;
  targets: Record<string, string> | undefined;
}

/** One sentence per problem of the inputs `instance-ids` and `targets`. */
export function checkTargets({ instanceIds, targets }: TargetInputs): string[] {
  const problems: string[] = [];
  if ((instanceIds === undefined) === (targets === undefined)) {
    problems.push('instance-ids, targets: give one of the two; example: instance-ids: i-0123456789abcdef0');
  }
  if ((instanceIds?.length ?? 0) > 50) {
    problems.push('instance-ids: Run Command takes at most 50 at a time; give `targets` (tags) instead');
  }
  for (const key of Object.keys(targets ?? {})) {
    if (!key.startsWith('tag:'))
      problems.push(`targets: ${key} does not begin with \`tag:\`; example: tag:Role=loki`);
  }
  return problems;
}

/** The hosts that the inputs name, once `checkTargets` found no problem. */
export function targetsOf({ instanceIds, targets = {} }: TargetInputs): Targets {
  if (instanceIds !== undefined) return { instanceIds };
  return {
    tags: Object.fromEntries(
      Object.entries(targets).map(([key, value]) => [key.replace(/^tag:/, ''), value]),
    ),
  };
}
