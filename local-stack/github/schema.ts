/** The part of JSON Schema (as in OpenAPI 3.0) that the extract of GitHub's description uses. */
export interface Schema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  nullable?: boolean;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
  items?: Schema;
  anyOf?: Schema[];
}

/** Where and how `value` breaks `schema`; empty when it does not. */
export function violations(schema: Schema, value: unknown, at = 'body'): string[] {
  if (value === null && schema.nullable) return [];
  if (schema.anyOf && !schema.anyOf.some((option) => violations(option, value).length === 0)) {
    return [`${at} is none of the allowed kinds`];
  }
  if (schema.type && schema.type !== typeOf(value)) return [`${at} is not of type ${schema.type}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is not one of ${schema.enum.join(', ')}`];
  if (typeof value === 'string') return stringViolations(schema, value, at);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => violations(schema.items ?? {}, item, `${at}[${index}]`));
  }
  return isObject(value) ? objectViolations(schema, value, at) : [];
}

function stringViolations({ pattern, format }: Schema, value: string, at: string): string[] {
  if (pattern && !new RegExp(pattern).test(value)) return [`${at} does not match ${pattern}`];
  if (format === 'date-time' && Number.isNaN(Date.parse(value))) return [`${at} is not a date-time`];
  return format === 'uri' && !URL.canParse(value) ? [`${at} is not a URI`] : [];
}

function objectViolations(schema: Schema, value: Record<string, unknown>, at: string): string[] {
  const properties = schema.properties ?? {};
  const missing = (schema.required ?? []).filter((name) => value[name] === undefined);
  const unknown =
    schema.additionalProperties === false ? Object.keys(value).filter((name) => !properties[name]) : [];
  const present = Object.entries(properties).filter(([name]) => value[name] !== undefined);
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...unknown.map((name) => `${at}.${name} is not allowed`),
    ...present.flatMap(([name, property]) => violations(property, value[name], `${at}.${name}`)),
  ];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
