import { type InputType, Rejected, text } from '../action/input-types.ts';

/** Why each rule may be broken, by the rule's name. */
export type Allowances = ReadonlyMap<string, string>;

/** One value per line, since a glob may have commas: `loki/*.{yml,yaml}`. */
export const globs: InputType<string[]> = {
  allowed: 'paths or globs, one per line',
  example: 'loki/*.yaml',
  parse: (given) => filledLines(given),
};

/** What git takes for a commit; never an option of git's. */
export const gitRef: InputType<string> = text('a branch, tag or commit', 'main', /^[^-\s][^\s:]{0,250}$/);

/** `rule: reason` lines. A rule is only allowed with a reason, which the job summary shows to the reviewer. */
export const allowances: InputType<Allowances> = {
  allowed: '`rule: reason` lines',
  example: 'bucket-added: the second bucket is empty',
  parse: (given) => {
    const reasons = new Map<string, string>();
    for (const line of filledLines(given)) {
      const [, rule, reason] = /^([a-z][a-z0-9-]*):\s*(\S.*)$/.exec(line) ?? [];
      if (rule === undefined || reason === undefined)
        throw new Rejected(`no rule and reason in ${JSON.stringify(line)}`);
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
