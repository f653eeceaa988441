import { Ajv, type AnySchemaObject } from 'ajv';
import description from './openapi.json' with { type: 'json' };

interface Parameter {
  name: string;
  in: string;
  schema: AnySchemaObject;
}

interface Body {
  content?: { 'application/json'?: { schema: AnySchemaObject } };
}

interface DescribedOperation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body>;
}

/** One operation of GitHub's API, such as `GET /repos/{owner}/{repo}/actions/secrets`. */
export interface Operation extends DescribedOperation {
  method: string;
  route: string;
  pattern: URLPattern;
  /** Of the query as an object. */
  query: AnySchemaObject;
}

/** An operation, and the decoded parameters of the path that asks for it. */
export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

const options = {
  allErrors: true,
  strict: false,
  formats: {
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    uri: (text: string) => URL.canParse(text),
    int64: true,
  },
} as const;
const bodies = new Ajv(options);
// In a query, a number is text.
const queries = new Ajv({ ...options, coerceTypes: true });

const paths = description.paths as unknown as Record<string, Record<string, DescribedOperation>>;

/** Routes that end in a parameter come last, so that `/public-key` is not taken for the name of a secret. */
const operations: Operation[] = Object.entries(paths)
  .flatMap(([route, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      route,
      pattern: new URLPattern({ pathname: route.replace(/\{(\w+)\}/g, ':$1') }),
      query: querySchema(operation.parameters),
    })),
  )
  .sort((a, b) => Number(a.route.endsWith('}')) - Number(b.route.endsWith('}')));

function querySchema(parameters: Parameter[]): AnySchemaObject {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const properties = Object.fromEntries(known.map(({ name, schema }) => [name, schema]));
  return { type: 'object', properties, additionalProperties: false };
}

/** Finds the operation that a request asks for. @returns `undefined` when GitHub's description has none. */
export function findOperation(method: string, pathname: string): Match | undefined {
  for (const operation of operations) {
    const groups =
      operation.method === method ? operation.pattern.exec({ pathname })?.pathname.groups : undefined;
    if (groups === undefined) continue;
    const params = Object.entries(groups).map(([name, value = '']) => [name, decodeURIComponent(value)]);
    return { operation, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** What is wrong with a request by GitHub's description of it. */
export function requestViolations(operation: Operation, query: URLSearchParams, body: unknown): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const inQuery = queries.validate(operation.query, Object.fromEntries(query))
    ? []
    : messages(queries, 'query');
  if (schema !== undefined) return [...inQuery, ...bodyViolations(schema, body)];
  return body === undefined ? inQuery : [...inQuery, 'a body is not allowed'];
}

/** What is wrong with an answer by GitHub's description of it. Errors that it does not describe share one form. */
export function responseViolations(operation: Operation, status: number, body: unknown): string[] {
  const described = operation.responses[status];
  if (!described && status < 400) return [`status ${status} is not described`];
  if (!described) return bodyViolations(description.error, body);
  const schema = described.content?.['application/json']?.schema;
  if (schema) return bodyViolations(schema, body);
  return body === undefined ? [] : [`status ${status} has no body`];
}

function bodyViolations(schema: AnySchemaObject, body: unknown): string[] {
  return bodies.validate(schema, body) ? [] : messages(bodies, 'body');
}

/** ajv's messages, with the name of a property that should not be there. */
function messages({ errors }: Ajv, name: string): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const extra = params['additionalProperty'] === undefined ? '' : `: ${params['additionalProperty']}`;
    return `${name}${instancePath} ${message}${extra}`;
  });
}
