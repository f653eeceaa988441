import { type InputType, Rejected, text } from '../action/input-types.ts';

/** Reasons to accept what a rule reports, by the rule's name. */
export type Allowances = ReadonlyMap<string, string>;

/** One per line, since a glob may contain commas: `loki/*.{yml,yaml}`. */
export const globs: InputType<string[]> = {
  allowed: 'paths or globs, one per line',
  example: 'loki/*.yaml',
  parse: (given) => filledLines(given),
};

/** A name that git resolves to a commit, and never takes for an option. */
export const gitRef: InputType<string> = text('a branch, tag or commit', 'main', /^[^-\s][^\s:]{0,250}$/);

/** `rule: reason` lines. Nothing is allowed without a reason, which the job summary shows to the reviewer. */
export const allowances: InputType<Allowances> = {
  allowed: '`rule: reason` lines',
  example: 'bucket-added: the second bucket is empty',
  parse: (given) => {
    const reasons = new Map<string, string>();
    for (const line of filledLines(given)) {
      const [, rule, reason] = /^([a-z][a-z0-9-]*):\s*(\S.*)$/.exec(line) ?? [];
      if (rule === undefined || reason === undefined)
        throw new Rejected(`${JSON.stringify(line)} is not a rule and a reason`);
      if (reasons.has(rule)) throw new Rejected(`${rule} is given twice`);
      reasons.set(rule, reason);
    }
    return reasons;
  },
};

function filledLines(given: string): string[] {
  return given
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
