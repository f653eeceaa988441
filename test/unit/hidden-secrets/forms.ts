import { fieldsOf } from '../../../src/config/fields/tree.ts';
import { chunksOf, fieldsOfTypes, fileWith } from '../../support/field-files.ts';
import { canary } from './canaries.ts';

/** A way to write a secret as the value of a field, as YAML. */
type Form = (secret: string) => string;

/** In a field for a secret: right, of a wrong type, and so that the file is no YAML or Loki refuses it. */
const IN_SECRET_FIELDS: Readonly<Record<string, Form>> = {
  plain: (secret) => secret,
  quoted: (secret) => `"${secret}"`,
  'with an escape': (secret) => `"${secret}\\u0021${secret}"`,
  default: (secret) => `"\${NAME:-${secret}}"`,
  'unquoted default': (secret) => `\${NAME:-${secret}}`,
  'beside a variable': (secret) => `"\${NAME}${secret}"`,
  list: (secret) => `[${secret}]`,
  map: (secret) => `{${secret}: ${secret}}`,
  number: (secret) => `!!int ${secret}`,
  base64: (secret) => `!!binary ${secret}!`,
  'after a comment': (secret) => `"" # was ${'password'}: ${secret}`,
};

/** One a file: Loki reads no further. */
const BREAKING: Readonly<Record<string, Form>> = {
  alias: (secret) => `*${secret}`,
  anchor: (secret) => `&${secret} x`,
  reserved: (secret) => `@${secret}`,
  percent: (secret) => `%${secret}`,
  'open quote': (secret) => `"${secret}`,
  'two values': (secret) => `"${secret}" ${secret}`,
  mapping: (secret) => `${secret}: ${secret}`,
  'unknown escape': (secret) => `"\\y${secret}"`,
  'bad substitution': (secret) => `"\${NAME-${secret}}"`,
  'open substitution': (secret) => `"a\${${secret}`,
  'block text': (secret) => `|\n  ${secret}\n  ${secret}`,
  'block of unequal depth': (secret) => `|\n${' '.repeat(40)}${secret}\n \t${secret}`,
  tab: (secret) => `\t${secret}\n\t${secret}`,
  twice: (secret) => `${secret}\nx: {password: ${secret}, password: ${secret}}`,
  'private key': (secret) => `x\ny: |\n  -----BEGIN RSA PRIVATE KEY-----\n  ${secret}\n  ${secret}\n`,
  comment: (secret) => `x # ${'secret_key'}: ${secret}, http://a:${secret}@b \${x-${secret}}`,
};

/** In a field for any text. */
const IN_URLS: Readonly<Record<string, Form>> = {
  slash: (secret) => `s3://${secret}:${secret}/${secret}@us-west-2/bucket`,
  'no region': (secret) => `s3://${secret}:${secret}/bucket`,
  'two colons': (secret) => `http://ann:${secret}@host:1:2/x`,
  'half an escape': (secret) => `http://ann:${secret}%zz@host/x`,
  'second of a list': (secret) => `"host:6379,redis://:${secret}@host"`,
  default: (secret) => `"\${URL:-https://ann:${secret}@host}"`,
  list: (secret) => `[https://ann:${secret}@host]`,
  name: (secret) => `{"https://ann:${secret}@host": x}`,
};

/** Blocks in which a credential stands under a name that no Loki has, or that is none of a text. */
const MISPLACED: readonly Form[] = [
  (secret) => `storage_config: {aws: {secret_acces_key: ${secret}}}`,
  (secret) => `storage_config:\n  aws:\n    secretAccessKey: ${secret}\n    accessKeyId: ${secret}`,
  (secret) => `x-api-key: ${secret}\nAuthorization: Bearer ${secret}\nslack_token: ${secret}`,
  (secret) => `ruler:\n  alertmanager_client:\n    basic_auth: ann:${secret}`,
  (secret) => `ruler:\n  remote_write: {client: {authorization: [${secret}]}}\n  passwd = ${secret}`,
];

export interface CanaryFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Files in which every field holds a secret, and the secrets. `SHIFT=1` gives every field another form, and so on.
 * @param salt gives other secrets
 */
export function canaryFiles(version: string, salt = ''): { files: CanaryFile[]; canaries: string[] } {
  const { root } = fieldsOf(version);
  const shift = Number(process.env['SHIFT'] ?? 0);
  const canaries = new Set<string>();
  const secretFor = (field: string) => {
    const secret = canary(`${salt}${version}${field}`);
    canaries.add(secret);
    return secret;
  };
  const fileOf = (name: string, fields: readonly string[], form: (i: number) => Form | undefined) => ({
    name: `${name.replaceAll(' ', '-')}.yaml`,
    text: fileWith(fields, (field) => form(fields.indexOf(field))?.(secretFor(field)) ?? ''),
  });
  /** Each field has another form, one after the other. */
  const mixed = (kind: string, forms: Record<string, Form>, fields: readonly string[]) => {
    const all = Object.values(forms);
    return chunksOf(fields).map((chunk, n) =>
      fileOf(`${kind} ${n}`, chunk, (i) => all[(i + n + shift) % all.length]),
    );
  };
  const secrets = fieldsOfTypes(root, ['secret']);
  const texts = fieldsOfTypes(root, ['string', 'url', 'duration', 'int', 'bool', 'bytesize', 'regex']);
  const files = [
    ...mixed('secret', IN_SECRET_FIELDS, secrets),
    ...Object.entries(BREAKING).map(([name, form], i) =>
      fileOf(name, [secrets[i + shift] ?? ''], () => form),
    ),
    ...mixed('url', IN_URLS, texts),
    ...MISPLACED.map((form, i) => ({
      name: `misplaced-${i}.yaml`,
      text: `${form(secretFor(`misplaced${i}`))}\n`,
    })),
  ];
  return { files, canaries: [...canaries] };
}
