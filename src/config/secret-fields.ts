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

/** The names after which a credential stands, wherever they are; `key` is one in some blocks only. */
export const SECRET_NAMES: readonly string[] = [...FIELDS, ...BLOCKS];

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
