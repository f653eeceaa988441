/**
 * Rules that refuse what `loki -verify-config` accepts, each for what happens later. Every other rule at level error is
 * one of Loki's own. docs/rules.md has a paragraph on each.
 */
export const STRICTER_RULES: readonly string[] = [
  'bare-duration',
  'bucket-missing',
  'credential-in-url',
  'empty-block',
  'empty-value',
  'fractional-integer',
  'half-credentials',
  'literal-credential',
  'rate-strategy',
  'regex-too-long',
  'render-refuses',
  'replication-hosts',
  'retention-period',
  'ring-consul',
  'ring-inmemory',
  'ring-store',
  'schema-future',
  'schema-store-at-start',
  'unknown-variable',
  'unquoted-variable',
  'yaml-several-documents',
  'yaml-too-deep',
  'yaml-too-large',
];
