import { describe, expect, it } from 'vitest';
import { validateConfig } from '../../src/config/validate.ts';

// What the real Lokis 2.6.0 and 3.7.6 said of a file with each of these, run with -config.expand-env=true.

const schema =
  'schema_config: {configs: [{from: 2022-01-01, store: tsdb, object_store: s3, schema: v13, index: {prefix: i_, period: 24h}}]}';

/** The rules about variables that a config breaks, with their lines. */
function rules(text: string, knownVariables = ['NAME']): string[] {
  const options = { version: '3.7.6', file: 'loki.yaml', knownVariables, today: '2026-01-01' };
  const { findings } = validateConfig(
    `${schema}\nlimits_config:\n  retention_period: 0s\n${text}\n`,
    options,
  );
  return findings
    .filter(({ rule }) => /substitution|variable|wrong-type|syntax|empty|secret|credential/.test(rule))
    .map(({ rule, line }) => `${line} ${rule}`);
}
const server = (field: string) => `server:\n  ${field}`;

describe('a variable', () => {
  it.each([
    '${NAME}',
    '${NAME:-default}',
    '${NAME:=default}',
    '${NAME=default}',
    '${#NAME}',
    '${NAME^^}',
    '${NAME:2}',
    '${NAME/a/b}',
    '${NAME%x}',
    '$${NAME',
    '$$',
    '$NAME',
  ])('is read by Loki in "%s"', (text) => {
    expect(rules(server(`http_path_prefix: "${text}"`))).toEqual([]);
  });

  it.each([
    '${NAME',
    '${}',
    '${ NAME}',
    '${NAME }',
    '${NAME-default}',
    '${NAME.x}',
    '${NAME/a}',
    '${{ x }}',
    '$$${NAME',
  ])('is refused by Loki in "%s"', (text) => {
    expect(rules(server(`http_path_prefix: "${text}"`))).toEqual(['5 bad-substitution']);
  });

  it('is refused in a comment too, because Loki expands the text before it reads the YAML', () => {
    expect(rules('# was: ${a-b}\n')).toEqual(['4 bad-substitution']);
  });

  it('with an empty default is refused before Loki 2.8', () => {
    const options = { file: 'loki.yaml', knownVariables: [], today: '2026-01-01' };
    const yaml = `${schema}\nserver: {http_path_prefix: "\${X:-}"}\n`;
    const found = (version: string) =>
      validateConfig(yaml, { ...options, version }).findings.map(({ rule }) => rule);
    expect(found('2.6.0')).toContain('bad-substitution');
    expect(found('2.9.17')).not.toContain('bad-substitution');
  });
});

describe('a default', () => {
  it.each([
    ['http_listen_port: ${PORT:-3100}'],
    ['http_server_read_timeout: ${T:-30s}'],
    ['http_server_read_timeout: "${T:-30s}"'],
    ['http_path_prefix: "${P:-/loki}"'],
    ['grpc_tls_config: ${TLS:-{}}'],
  ])('is the value, judged as any other: %s', (field) => {
    expect(rules(server(field))).toEqual([]);
  });

  it.each([
    ['http_listen_port: ${PORT:-many}', '5 wrong-type'],
    ['http_listen_port: "${PORT:-3100}"', '5 wrong-type'],
    ['http_server_read_timeout: ${T:-7d}', '5 wrong-type'],
    ['http_listen_port: ${PORT:-}', '5 empty-value'],
    ['${FIELD:-http_listen_port}: x', '5 wrong-type'],
  ])('is refused as any other value: %s', (field, rule) => {
    expect(rules(server(field))).toEqual([rule]);
  });

  it('is a secret in the open where the field is one', () => {
    const storage =
      'storage_config: {aws: {bucketnames: a, access_key_id: "${K:-AKIA1234}", secret_access_key: "${NAME}"}}';
    expect(rules(storage)).toEqual(['4 literal-credential']);
  });

  it('that brings lines of its own leaves the lines after it where they are', () => {
    expect(rules('server: ${S:-\n  http_listen_port: 1\n}\ningester:\n  wal:\n    enabled: maybe')).toEqual([
      '9 wrong-type',
    ]);
  });
});

describe('a variable whose value is not known here', () => {
  it('is told where it is no text, since nothing of it can be checked', () => {
    expect(rules(server('http_listen_port: ${NAME}'))).toEqual(['5 variable-not-checked']);
  });

  it('belongs in quotes where it is a text', () => {
    expect(rules(server('http_path_prefix: ${NAME}'))).toEqual(['5 unquoted-variable']);
  });
});

describe('a variable that the host does not set', () => {
  it.each(['${OTHER}', '${OTHER:2}', '$$${OTHER}'])('is an error: %s', (text) => {
    expect(rules(server(`http_path_prefix: "${text}"`))).toEqual(['5 unknown-variable']);
  });

  it.each(['x: "${OTHER:-x}"', 'x: "$${OTHER}"', '# ${OTHER}', 'x: 1 # ${OTHER}', "x: '#' # ${OTHER}"])(
    'is fine with a default, escaped, or in a comment: %s',
    (text) => {
      expect(rules(`server: {}\n${text}`).filter((rule) => /variable/.test(rule))).toEqual([]);
    },
  );

  it('is an error after a # in quotes, which starts no comment', () => {
    expect(rules(server('http_path_prefix: " # ${OTHER}"'))).toEqual(['5 unknown-variable']);
  });
});
