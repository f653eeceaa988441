import type { Problem } from './problem.ts';
import { isSecretField, PLACEHOLDER, PRIVATE_KEY } from './secret-fields.ts';
import { contentOf, isMergeKey, isNull, nameOf, type YamlNode, type YamlScalar } from './yaml/nodes.ts';

/** What is in the open already, so that to change the file elsewhere makes nothing worse. */
export const SECRET_RULES: readonly string[] = ['literal-credential', 'credential-in-url'];

/** Nothing, and null in quotes, which is nobody's credential. */
const NOTHING = /^(?:~|null|Null|NULL|)$/;
const URL_WITH_PASSWORD = /^[a-z\d+.-]+:\/\/[^/@\s]*:[^@]+@/i;
const LIKELY_PLACEHOLDER = /^(?:<.*>|your[-_ ].*)$/i;

/**
 * Finds the credentials in a file: what is in a file is in git's history. A variable may stand in their place; a placeholder,
 * which the inputs of `render` replace, is a warning.
 */
export function openSecrets(node: YamlNode, path: readonly string[] = []): Problem[] {
  if (node.kind === 'list') return node.items.flatMap((item) => openSecrets(item, path));
  if (node.kind === 'map') {
    return node.pairs.flatMap(({ key, value }) =>
      openSecrets(value, isMergeKey(key) ? path : [...path, nameOf(key) ?? '']),
    );
  }
  const content = contentOf(node);
  if (content.kind !== 'scalar' || isNull(content) || NOTHING.test(content.value)) return [];
  const found = content.expanded?.isUnknown ? undefined : judge(content, path);
  return found === undefined ? [] : [{ ...found, path: path.join('.'), at: node }];
}

function judge({ value }: YamlScalar, path: readonly string[]): Omit<Problem, 'at'> | undefined {
  const field = path.join('.');
  if (value.includes('@') && URL_WITH_PASSWORD.test(value)) {
    const message = `${field}: the URL contains a credential, which everyone with access to this repository can read.`;
    const fix = 'Put it in the fields for it, as a variable, and replace the credential: git remembers it.';
    return { rule: 'credential-in-url', level: 'error', message, fix };
  }
  if (!isSecretField(path) && !PRIVATE_KEY.test(value)) return undefined;
  if (PLACEHOLDER.test(value) || LIKELY_PLACEHOLDER.test(value)) {
    const message = `${field} is a placeholder, which Loki would use as the credential.`;
    const fix = 'Use a variable, such as "${NAME}".';
    return { rule: 'placeholder-credential', level: 'warning', message, fix };
  }
  const message = `${field} contains a credential, which everyone with access to this repository can read.`;
  const fix = 'Use a variable, such as "${NAME}", and replace the credential: git remembers it.';
  return { rule: 'literal-credential', level: 'error', message, fix };
}

/** A text without the credentials of the URLs in it; a password may contain `/` and `@`. */
export function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^\s,]*@/g, '//…@');
}
