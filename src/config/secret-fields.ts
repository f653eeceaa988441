import { isFieldName } from './fields/tree.ts';

/**
 * Fields that hold a credential, whatever block they are in. All fields of type `secret` in the field tables have one of these
 * names, or are below one of `BLOCKS`; the key ids are texts to Loki.
 */
const FIELDS: readonly string[] = [
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
];

/** Blocks whose every value is a credential, such as a header for a proxy. */
const BLOCKS: readonly string[] = ['proxy_connect_header'];

/** What people call a credential: a name of Loki's that they misspelt, or another tool's. */
const LIKELY =
  /pass|secret|token|credential|cookie|bearer|authorization|basic_?auth|(?:access|account|api|private|auth)[-_.]?key/i;

/** Blocks whose every value is better not shown. */
const UNSHOWN = ['authorization', 'basic_auth'];

/** Whether what stands after a name is not to be shown, whatever block it is in. Fields of Loki that are none are. */
export function isUnshownName(name: string): boolean {
  if ([...FIELDS, ...BLOCKS, ...UNSHOWN].includes(name)) return true;
  return LIKELY.test(name) && !isFieldName(name);
}

/** Whether the value at a path is a credential; so is everything below it. */
export function isSecretField(path: readonly string[]): boolean {
  const [block = '', field = ''] = path.length > 1 ? path.slice(-2) : ['', ...path];
  return (
    FIELDS.includes(field) || BLOCKS.includes(block) || (field === 'key' && block.endsWith('tls_config'))
  );
}

/** Words that people write where a credential is still to come. */
export const PLACEHOLDER: RegExp = /^(?:placeholder|change_?me|replace_?me|todo|x+|\*+)$/i;

export const PRIVATE_KEY: RegExp = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
