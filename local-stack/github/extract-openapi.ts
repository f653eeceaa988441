/**
 * Makes `openapi.json` out of GitHub's published API description (MIT), as the npm package @octokit/openapi has it:
 *
 *     npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
 *     node local-stack/github/extract-openapi.ts package/generated/api.github.com.json
 *     npx biome check --write local-stack/github/openapi.json
 *
 * Kept: the paths the local server has, without prose and examples, references resolved. A repository has some
 * hundred properties; only those of `repositoryProperties` are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const kept =
  /^(\/orgs\/\{org\}|\/repos\/\{owner\}\/\{repo\}(\/environments\/\{environment_name\})?)(\/actions|\/dependabot)?\/secrets/;
const keptMethods = ['get', 'put', 'delete'];
const prose = [
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'x-github',
  'x-octokit',
  'headers',
  'title',
];
const repositoryProperties = ['id', 'node_id', 'name', 'full_name', 'private'];

const source = readFileSync(argv[2] ?? 'package/generated/api.github.com.json', 'utf8');
const whole = JSON.parse(source) as {
  info: { version: string };
  paths: Record<string, Record<string, Json>>;
};

const extract = {
  'x-source': `@octokit/openapi ${whole.info.version} (MIT, Copyright (c) 2020 Octokit contributors), generated/api.github.com.json, by extract-openapi.ts`,
  'x-trimmed': `of a repository only ${repositoryProperties.join(', ')}`,
  paths: Object.fromEntries(
    Object.entries(whole.paths)
      .filter(
        ([path]) =>
          path === '/repos/{owner}/{repo}' || (kept.test(path) && !path.endsWith('{repository_id}')),
      )
      .map(([path, item]) => [path, operationsOf(path, item)]),
  ),
  error: clean(lookUp('#/components/schemas/basic-error')),
};
writeFileSync(new URL('./openapi.json', import.meta.url), `${JSON.stringify(extract, null, 2)}\n`);

function operationsOf(path: string, item: Record<string, Json>): Record<string, Json> {
  const onlyRead = path.endsWith('/{repo}') || path.endsWith('/repositories');
  const methods = Object.entries(item).filter(([method]) =>
    onlyRead ? method === 'get' : keptMethods.includes(method),
  );
  return Object.fromEntries(methods.map(([method, operation]) => [method, clean(operation)]));
}

/** Resolves references and drops prose, except where `description` and the like are names of properties. */
function clean(node: Json, areNames = false): Json {
  if (Array.isArray(node)) return node.map((item) => clean(item));
  if (node === null || typeof node !== 'object') return node;
  const reference = node['$ref'];
  if (typeof reference === 'string') return clean(trim(reference, lookUp(reference)));
  const entries = Object.entries(node).filter(([key]) => areNames || !prose.includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, clean(value, key === 'properties')]));
}

function lookUp(reference: string): Json {
  let node: Json = whole as unknown as Json;
  for (const key of reference.split('/').slice(1)) node = (node as Record<string, Json>)[key] ?? null;
  return node;
}

function trim(reference: string, schema: Json): Json {
  if (!/\/(full|minimal)-repository$/.test(reference)) return schema;
  const { properties } = schema as { properties: Record<string, Json> };
  const few = repositoryProperties.map((name) => [name, properties[name] ?? null]);
  return { type: 'object', required: repositoryProperties, properties: Object.fromEntries(few) };
}
