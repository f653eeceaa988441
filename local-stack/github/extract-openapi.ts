/**
 * Makes `openapi.json` from GitHub's published API description (MIT), which the npm package @octokit/openapi contains:
 *
 *     npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
 *     node local-stack/github/extract-openapi.ts package/generated/api.github.com.json
 *     npx biome check --write local-stack/github/openapi.json
 *
 * It keeps the operations that the local server has, with references resolved and without prose and examples. Of a
 * repository and of an issue, which have a hundred properties each, it keeps the few in `keptProperties`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const operations = [
  /^get \/repos\/\{owner\}\/\{repo\}$/,
  /^(get|post) \/repos\/\{owner\}\/\{repo\}\/issues$/,
  /^patch \/repos\/\{owner\}\/\{repo\}\/issues\/\{issue_number\}$/,
  /^get \/(orgs\/\{org\}|repos\/\{owner\}\/\{repo\})\/(actions|dependabot)\/secrets(\/public-key)?$/,
  /^(get|put|delete) \/(orgs\/\{org\}|repos\/\{owner\}\/\{repo\})\/(actions|dependabot)\/secrets\/\{secret_name\}$/,
  /^get \/orgs\/\{org\}\/(actions|dependabot)\/secrets\/\{secret_name\}\/repositories$/,
  /^get \/repos\/\{owner\}\/\{repo\}\/environments\/\{environment_name\}\/secrets(\/public-key)?$/,
  /^(get|put|delete) \/repos\/\{owner\}\/\{repo\}\/environments\/\{environment_name\}\/secrets\/\{secret_name\}$/,
];

const repositoryProperties = ['id', 'node_id', 'name', 'full_name', 'private'];
const keptProperties: Record<string, string[]> = {
  '#/components/schemas/full-repository': repositoryProperties,
  '#/components/schemas/minimal-repository': repositoryProperties,
  '#/components/schemas/issue': ['number', 'title', 'body', 'state', 'labels'],
};

const prose = [
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'x-github',
  'x-github-breaking-changes',
  'x-octokit',
  'headers',
  'title',
];

const [, , file = 'package/generated/api.github.com.json'] = process.argv;
const whole = JSON.parse(readFileSync(file, 'utf8')) as {
  info: { version: string };
  paths: Record<string, JsonObject>;
};

const extract = {
  'x-source': `@octokit/openapi ${whole.info.version} (MIT, Copyright (c) 2020 Octokit contributors), generated/api.github.com.json, by extract-openapi.ts`,
  'x-trimmed': keptProperties,
  paths: Object.fromEntries(Object.entries(whole.paths).flatMap(extractPath)),
  error: clean(lookUp('#/components/schemas/basic-error')),
};
writeFileSync(new URL('./openapi.json', import.meta.url), `${JSON.stringify(extract, null, 2)}\n`);

function extractPath([path, item]: [string, JsonObject]): [string, Json][] {
  const kept = Object.entries(item).filter(([method]) =>
    operations.some((operation) => operation.test(`${method} ${path}`)),
  );
  if (kept.length === 0) return [];
  return [[path, Object.fromEntries(kept.map(([method, operation]) => [method, clean(operation)]))]];
}

/** @param areNames whether the keys of `node` are names of properties, which are kept whatever they are. */
function clean(node: Json, areNames = false): Json {
  if (Array.isArray(node)) return node.map((item) => clean(item));
  if (node === null || typeof node !== 'object') return node;
  const reference = node['$ref'];
  if (typeof reference === 'string') return clean(trim(reference, lookUp(reference)));
  const entries = Object.entries(areNames ? node : withNullType(node));
  return Object.fromEntries(
    entries
      .filter(([key]) => areNames || !prose.includes(key))
      .map(([key, value]) => [key, clean(value, !areNames && key === 'properties')]),
  );
}

/** `nullable` means nothing without a `type` (OpenAPI 3.0.3, "Schema Object"), though GitHub writes it beside `oneOf`. */
function withNullType(node: JsonObject): JsonObject {
  const { nullable, oneOf, ...rest } = node;
  return nullable && Array.isArray(oneOf) && node['type'] === undefined
    ? { ...rest, oneOf: [...oneOf, { type: 'null' }] }
    : node;
}

function lookUp(reference: string): Json {
  let node: Json = whole as unknown as Json;
  for (const key of reference.split('/').slice(1)) node = (node as JsonObject)[key] ?? null;
  return node;
}

function trim(reference: string, schema: Json): Json {
  const kept = keptProperties[reference];
  if (kept === undefined) return schema;
  const { properties, required } = schema as { properties: JsonObject; required: string[] };
  return {
    type: 'object',
    required: required.filter((name) => kept.includes(name)),
    properties: Object.fromEntries(kept.map((name) => [name, properties[name] ?? null])),
  };
}
