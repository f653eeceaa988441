import type { Rule } from '../action/inputs.ts';
import type { Targets } from './instances.ts';

/** The two inputs that say which hosts, as they are given. */
export interface TargetInputs {
  instanceIds: string[] | undefined;
  targets: Record<string, string> | undefined;
}

/** Source of the limits: SSM API reference, SendCommand. */
export const instanceCount: Rule<Pick<TargetInputs, 'instanceIds'>> = ({ instanceIds = [] }) =>
  instanceIds.length > 50
    ? 'instance-ids: Run Command takes at most 50 at a time; give `targets` (tags) where the action has them'
    : undefined;

/** Problems of the inputs `instance-ids` and `targets`. */
export const targetRules: readonly Rule<TargetInputs>[] = [
  ({ instanceIds, targets }) =>
    (instanceIds === undefined) === (targets === undefined)
      ? 'instance-ids, targets: give one of the two; example: instance-ids: i-0123456789abcdef0'
      : undefined,
  instanceCount,
  ({ targets = {} }) => {
    const other = Object.keys(targets).find((key) => !/^tag:./.test(key));
    return other && `targets: ${other} does not begin with \`tag:\` and a name; example: tag:Role=loki`;
  },
  ({ targets = {} }) =>
    Object.keys(targets).length > 5
      ? 'targets: Run Command takes at most 5 tags; give those that only the hosts have'
      : undefined,
];

/** The hosts that the inputs name, once `targetRules` found no problem. */
export function targetsOf({ instanceIds, targets = {} }: TargetInputs): Targets {
  if (instanceIds !== undefined) return { instanceIds };
  return {
    tags: Object.fromEntries(
      Object.entries(targets).map(([key, value]) => [key.replace(/^tag:/, ''), value]),
    ),
  };
}
