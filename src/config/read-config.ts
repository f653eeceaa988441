import { UserError } from '../action/errors.ts';
import type { Config } from './config.ts';
import { fieldsOf } from './fields/tree.ts';
import { applyOldNames } from './old-names/old-names.ts';
import { overDefaults } from './partial.ts';
import type { Problem } from './problem.ts';
import { applyCommon } from './validate/common.ts';
import { decode } from './validate/decode.ts';
import { isNull, type YamlMap, type YamlNode } from './yaml/nodes.ts';
import type { YamlDocument } from './yaml/parse.ts';

export interface ReadOptions {
  /** The Loki version to read it as, such as `3.4.3`. */
  readonly version: string;
  /** The file is a team's part of a config, over the defaults of `render`. */
  readonly partial?: boolean;
  /** How many hosts run this configuration together; 1 if that is not known. */
  readonly hosts?: number | undefined;
}

export interface ReadConfig {
  /** Undefined if nothing in the file could be read. */
  readonly config: Config | undefined;
  /** Everything that Loki cannot read, and the problems of the document. */
  readonly problems: readonly Problem[];
}

/** Reads a document as a version of Loki does: its fields, its defaults, and what the `common` block and older names mean for other fields. */
export function readConfig(document: YamlDocument, options: ReadOptions): ReadConfig {
  const { root, problems } = document;
  if (root === undefined || isNull(root))
    return { config: undefined, problems: problems.length === 0 ? [emptyFile()] : problems };
  const whole =
    options.partial && root.kind === 'map' ? overDefaultsOf(root, options) : { root, problems: [] };
  if (whole.root === undefined) return { config: undefined, problems: [...problems, ...whole.problems] };
  const decoded = decode(whole.root, fieldsOf(options.version));
  const all = [...problems, ...decoded.problems];
  if (root.kind !== 'map') return { config: undefined, problems: all };
  applyCommon(decoded.config);
  applyOldNames(decoded.config);
  return { config: decoded.config, problems: all };
}

/** The part over the defaults, or the reason why `render` would refuse it. */
function overDefaultsOf(
  part: YamlMap,
  { version, hosts = 1 }: ReadOptions,
): { root?: YamlNode; problems: readonly Problem[] } {
  try {
    return { root: overDefaults(part, version, hosts), problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const at = { start: part.start, end: part.start + 1 };
    const fix = 'Fix it here; `render` refuses the file for the same reason.';
    return { problems: [{ rule: 'render-refuses', level: 'error', message: error.message, fix, at }] };
  }
}

function emptyFile(): Problem {
  const message = 'The file is empty; Loki needs at least schema_config.';
  const fix = 'Write a configuration, or check the path.';
  return { rule: 'yaml-empty', level: 'error', message, fix, at: { start: 0, end: 0 } };
}
