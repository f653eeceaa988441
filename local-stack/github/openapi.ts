import description from './openapi.json' with { type: 'json' };
import { type Schema, violations } from './schema.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface Body {
  content?: { 'application/json'?: { schema: Schema } };
}

interface DescribedOperation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body>;
}

/** One operation of GitHub's API, e.g. `GET /repos/{owner}/{repo}/actions/secrets`. */
export interface Operation extends DescribedOperation {
  method: string;
  route: string;
}

export interface Match {
  operation: Operation;
  /** The path's parameters, decoded. */
  params: Record<string, string>;
}

const paths = description.paths as unknown as Record<string, Record<string, DescribedOperation>>;

/** Routes without parameters in their last part come first: `/public-key` is no secret's name. */
const operations: Operation[] = Object.entries(paths)
  .flatMap(([route, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      route,
    })),
  )
  .sort((a, b) => Number(a.route.endsWith('}')) - Number(b.route.endsWith('}')));

/** The operation of GitHub's description that a request is for, if there is one. */
export function findOperation(method: string, path: string): Match | undefined {
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const pattern = operation.route.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const groups = new RegExp(`^${pattern}$`).exec(path)?.groups;
    if (!groups && pattern !== path) continue;
    const params = Object.entries(groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** How a request breaks GitHub's description: unknown or mistyped query parameters, a wrong or missing body. */
export function requestViolations(operation: Operation, query: URLSearchParams, body: unknown): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  const unknown = [...query.keys()].filter((name) => !known.some((parameter) => parameter.name === name));
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  return [
    ...unknown.map((name) => `query parameter ${name} is not known`),
    ...known.flatMap(({ name, schema: type }) => {
      const text = query.get(name);
      if (text === null) return [];
      return violations(type, type.type === 'integer' ? Number(text) : text, `query parameter ${name}`);
    }),
    ...(schema ? violations(schema, body) : []),
    ...(!schema && body !== undefined ? ['a body is not allowed'] : []),
  ];
}

/** How one of our own answers breaks GitHub's description; it leaves most errors to the general shape. */
export function responseViolations(operation: Operation, status: number, body: unknown): string[] {
  const described = operation.responses[status];
  if (!described && status < 400) return [`status ${status} is not described`];
  if (!described) return violations(description.error as Schema, body);
  const schema = described.content?.['application/json']?.schema;
  if (schema) return violations(schema, body);
  return body === undefined ? [] : [`status ${status} has no body`];
}
