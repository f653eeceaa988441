import { fieldAt } from '../../fields/tree.ts';
import { readRegex } from '../../regex.ts';
import { selectorProblem } from '../../selector.ts';
import { fail, type Rule, type Subject } from './rule.ts';

/** Regular expressions, and stream selectors, which may have some. Loaded where a config sets one: Go's take 8 ms. */
export const regexRules: readonly Rule[] = [regexes, selectors];

/** A class of Unicode letters has 650 ranges, and takes 5 characters to write: 100 MB for this many. */
const MOST = 4096;

function regexes(subject: Subject): void {
  const { config } = subject;
  for (const [path, { value }] of config.settings) {
    const field = path.endsWith('.regex') ? fieldAt(config.fields.root, path) : undefined;
    if (field?.kind !== 'value' || field.type !== 'regex') continue;
    if (isTooLong(subject, path, String(value))) continue;
    const regex = readRegex(String(value), config.fields.table);
    if (!('wrong' in regex)) continue;
    const message = `${path}: ${JSON.stringify(value)} is no regular expression: ${regex.wrong}.`;
    fail(
      subject,
      'wrong-type',
      path,
      message,
      'Write it as Go does: https://github.com/google/re2/wiki/Syntax.',
    );
  }
}

function selectors(subject: Subject): void {
  const { config } = subject;
  for (const path of streams(subject)) {
    const selector = config.text(`${path}.selector`);
    if (isTooLong(subject, `${path}.selector`, selector)) continue;
    const wrong = selectorProblem(selector, config.fields.table);
    if (wrong === undefined) continue;
    const message = `${JSON.stringify(selector)} is no stream selector: ${wrong}.`;
    fail(subject, 'selector', `${path}.selector`, message, 'Write it like {type="usage"}.');
  }
}

function isTooLong(subject: Subject, path: string, text: string): boolean {
  if (text.length <= MOST) return false;
  const message = `${path} has ${text.length} characters; more than ${MOST} are not looked at.`;
  fail(subject, 'regex-too-long', path, message, 'Write it shorter, or as several.');
  return true;
}

/** The items of limits_config and the distributor that name streams. */
function streams({ config }: Subject): string[] {
  const retention = 'limits_config.retention_stream';
  const policies = ['limits_config.policy_stream_mapping', 'distributor.default_policy_stream_mappings'];
  return [
    retention,
    ...policies.flatMap((block) => config.keys(block).map((policy) => `${block}.${policy}`)),
  ].flatMap((list) => config.keys(list).map((i) => `${list}.${i}`));
}
