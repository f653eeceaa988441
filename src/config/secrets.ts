import type { Problem } from './problem.ts';
import { contentOf, isMergeKey, isNull, nameOf, type YamlNode, type YamlScalar } from './yaml/nodes.ts';

/**
 * Fields that hold a credential, whatever block they are in. All fields of type `secret` in the field tables have one of these
 * names, or are below one of `BLOCKS`; the key ids are texts to Loki.
 */
const FIELDS = new Set([
  'access_key',
  'access_key_id',
  'access_key_secret',
  'account_key',
  'acl_token',
  'api_key',
  'application_credential_secret',
  'basic_auth_password',
  'bearer_token',
  'certificate_password',
  'client_certificate_key',
  'client_secret',
  'connection_string',
  'credentials',
  'password',
  'sasl_password',
  'secret_access_key',
  'secret_key',
  'secrets',
  'service_account',
  'session_token',
]);

/** Blocks whose every value is a credential, such as a header for a proxy. */
const BLOCKS = new Set(['proxy_connect_header']);

/** Nothing, and null in quotes, which is nobody's credential. */
const NOTHING = /^(?:~|null|Null|NULL|)$/;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const URL_WITH_PASSWORD = /^[a-z\d+.-]+:\/\/[^/@\s]+:[^@]+@/i;
const PLACEHOLDER = /^(?:placeholder|change_?me|replace_?me|todo|x+|<.*>|your[-_ ].*|\*+)$/i;

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
  return found === undefined ? [] : [{ ...found, at: node }];
}

function judge({ value }: YamlScalar, path: readonly string[]): Omit<Problem, 'at'> | undefined {
  const field = path.join('.');
  if (URL_WITH_PASSWORD.test(value)) {
    const message = `${field}: the URL contains a credential, which everyone with access to this repository can read.`;
    const fix = 'Put it in the fields for it, as a variable, and replace the credential: git remembers it.';
    return { rule: 'credential-in-url', level: 'error', message, fix };
  }
  if (!isSecretField(path) && !PRIVATE_KEY.test(value)) return undefined;
  if (PLACEHOLDER.test(value)) {
    const message = `${field} is a placeholder; Loki would use ${JSON.stringify(value)} as the credential.`;
    const fix = 'Use a variable, such as "${NAME}".';
    return { rule: 'placeholder-credential', level: 'warning', message, fix };
  }
  const message = `${field} contains a credential, which everyone with access to this repository can read.`;
  const fix = 'Use a variable, such as "${NAME}", and replace the credential: git remembers it.';
  return { rule: 'literal-credential', level: 'error', message, fix };
}

function isSecretField(path: readonly string[]): boolean {
  const [block = '', field = ''] = path.length > 1 ? path.slice(-2) : ['', ...path];
  return FIELDS.has(field) || BLOCKS.has(block) || (field === 'key' && block.endsWith('tls_config'));
}

/** A text without the credentials of the URLs in it; a password may contain `/` and `@`. */
export function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^\s,]*@/g, '//…@');
}
