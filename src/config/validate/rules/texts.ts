import type { Config } from '../../config.ts';
import { fieldAt } from '../../fields/tree.ts';
import { readRegex } from '../../regex.ts';
import type { Violation } from '../../rule.ts';
import { selectorProblem } from '../../selector.ts';
import { expand } from './expand.ts';
import type { ConfigRule, Subject } from './rule.ts';

/** Texts in a language of their own: regular expressions, stream selectors, URLs. */
export const textRules: readonly ConfigRule[] = [
  { name: 'wrong-type', level: 'error', find: wrongRegexes },
  { name: 'selector', level: 'error', find: wrongSelectors },
  { name: 'regex-too-long', level: 'error', find: overlongTexts },
  { name: 'wrong-type', level: 'error', find: urlsWithTwoColons },
];

interface Text {
  readonly path: string;
  readonly text: string;
}

/** A class of Unicode letters has 650 ranges, and takes 5 characters to write: 100 MB for this many. */
const MAX_LENGTH = 4096;

function* wrongRegexes({ config }: Subject): Iterable<Violation> {
  for (const { path, text } of textsOf(config, 'regex')) {
    const regex = text.length > MAX_LENGTH ? undefined : readRegex(text, config.fields.table);
    if (regex !== undefined && 'wrong' in regex)
      yield {
        path,
        message: `${path}: ${JSON.stringify(text)} is not a valid regular expression: ${regex.wrong}.`,
        fix: 'Write it as Go does: https://github.com/google/re2/wiki/Syntax.',
      };
  }
}

function* wrongSelectors({ config }: Subject): Iterable<Violation> {
  for (const { path, text } of selectorsOf(config)) {
    const wrong = text.length > MAX_LENGTH ? undefined : selectorProblem(text, config.fields.table);
    if (wrong !== undefined)
      yield {
        path,
        message: `${JSON.stringify(text)} is not a valid stream selector: ${wrong}.`,
        fix: 'Write it like {type="usage"}.',
      };
  }
}

/** Stricter than Loki, on purpose: to compile what anyone may send takes gigabytes. */
function* overlongTexts({ config }: Subject): Iterable<Violation> {
  for (const { path, text } of [...textsOf(config, 'regex'), ...selectorsOf(config)])
    if (text.length > MAX_LENGTH)
      yield {
        path,
        message: `${path} has ${text.length} characters; more than ${MAX_LENGTH} are not checked.`,
        fix: 'Write it shorter, or as several.',
      };
}

/** A host and port with a second colon, outside of an IPv6 address. */
const TWO_COLONS = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?(?![^/?#]*@)[^/?#:[]*:[^/?#]*:/i;

/** Loki 3.7 is built with Go 1.26, which refuses such a URL; an older one takes what follows the last colon for the port. */
function* urlsWithTwoColons({ config }: Subject): Iterable<Violation> {
  if (!config.atLeast('3.7')) return;
  for (const { path, text } of textsOf(config, 'url'))
    if (TWO_COLONS.test(text))
      yield {
        path,
        message: `${path}: ${JSON.stringify(text)} is not a valid URL: it has two colons after its host.`,
        fix: 'Write http://host:port/path, and an IPv6 address in brackets.',
      };
}

/** What the file sets of the fields of this type. */
function textsOf(config: Config, type: string): Text[] {
  return [...config.settings].flatMap(([path, { value }]) => {
    if (typeof value !== 'string') return [];
    const field = fieldAt(config.fields.root, path);
    return field?.kind === 'value' && field.type === type ? [{ path, text: value }] : [];
  });
}

/** The items that name streams. */
const STREAMS = [
  'limits_config.retention_stream.*',
  'limits_config.policy_stream_mapping.*.*',
  'distributor.default_policy_stream_mappings.*.*',
];

function selectorsOf(config: Config): Text[] {
  return STREAMS.flatMap((path) => expand(config, path)).map((item) => {
    const path = `${item}.selector`;
    return { path, text: config.text(path) };
  });
}
