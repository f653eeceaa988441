import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../local-stack/cloud.ts';
import { repositoryRoot } from '../../local-stack/paths.ts';

/** The policy of a host's role that reaches the bucket without a key: its own, and what docs/keyless.md adds. */
export function keylessHostPolicy(): Policy {
  const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
  const own = JSON.parse(read('actions/deploy/instance-policy.json')) as Policy;
  const added = JSON.parse(/```json\n(.*?)```/s.exec(read('docs/keyless.md'))?.[1] ?? '') as Policy;
  return { ...own, Statement: [...own.Statement, ...added.Statement] };
}

/** For each action that a policy allows: the action, and the policy without it. */
export function withoutEach(policy: Policy): [action: string, without: Policy][] {
  const actions = policy.Statement.flatMap(({ Action }) => Action);
  return [...new Set(actions)].map((action) => [
    action,
    {
      ...policy,
      Statement: policy.Statement.flatMap((statement) => {
        const left = [statement.Action].flat().filter((other) => other !== action);
        return left.length === 0 ? [] : [{ ...statement, Action: left }];
      }),
    },
  ]);
}
