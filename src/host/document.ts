import {
  assemble,
  checkSize,
  type DeployScriptOptions,
  deployHeader,
  deployParts,
  type VerifyScriptOptions,
  verifyHeader,
  verifyParts,
} from './script.ts';

type Value = string | number | bigint;

interface Parameter {
  /** What the whole value must match. SSM puts values into the script as they are, between single quotes. */
  pattern: string;
  /** For a value with quotes in it: it travels as base64, and the script decodes it. */
  encoded?: true;
}

const digits = (most: number): Parameter => ({ pattern: `[0-9]{1,${most}}` });
const parameter: Parameter = { pattern: '(/loki-host(/[A-Za-z0-9_.-]+){1,13})?' };
const release = '[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}';
const base64: Parameter = { pattern: '[A-Za-z0-9+/]+={0,2}' };

/** @param repository the only one images may be of, without tag: `grafana/loki` */
function deployParameters(repository: string): Record<keyof ReturnType<typeof deployHeader>, Parameter> {
  const image = `${repository.replaceAll('.', '[.]')}(:[A-Za-z0-9_.-]{1,128})?(@sha256:[0-9a-f]{64})?`;
  return {
    RELEASE: { pattern: release },
    IMAGE: { pattern: image },
    LOKI_VERSION: { pattern: '[0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}' },
    PORT: digits(5),
    PARAMETER: parameter,
    READERS_PARAMETER: parameter,
    REGION: { pattern: '([a-z]{2}(-[a-z]+)+-[0-9])?' },
    TIMEOUT: digits(6),
    FREE_MB: digits(7),
    CONFIG_SHA256: { pattern: '[0-9a-f]{64}' },
    CONFIG: base64,
    ROLLBACK: { pattern: `(previous|${release})?` },
    UPGRADE_STOPS: { pattern: '([0-9]+([.][0-9]+){2}( [0-9]+([.][0-9]+){2})*)?' },
  };
}

const verifyParameters: Record<keyof ReturnType<typeof verifyHeader>, Parameter> = {
  PORT: digits(5),
  MESSAGE: base64,
  QUERY: { ...base64, encoded: true },
  START: digits(19),
  END: digits(19),
  TIMEOUT: digits(6),
};

/** The document that deploys any release of Loki from one repository of images. */
export function deployDocument(repository: string): string {
  return document('Puts a release of Loki on a host', 'deploy', deployParameters(repository), deployParts);
}

/** The document that pushes a message to the host's own Loki and reads it back. */
export function verifyDocument(): string {
  return document("Checks a host's Loki with a message", 'verify', verifyParameters, verifyParts);
}

/**
 * The values of a deploy for `deployDocument`.
 * @throws UserError when the config is too large for Run Command.
 */
export function deployValues(options: DeployScriptOptions): Record<string, string> {
  const values = valuesOf(deployHeader(options), deployParameters(repositoryOf(options.image)));
  const content = deployDocument(repositoryOf(options.image));
  checkSize(Buffer.byteLength(content) + Buffer.byteLength(JSON.stringify(values)));
  return values;
}

/** The values of a check for `verifyDocument`. */
export function verifyValues(options: VerifyScriptOptions): Record<string, string> {
  return valuesOf(verifyHeader(options), verifyParameters);
}

/** `localhost:5000/grafana/loki:3.7.6@sha256:…` is of the repository `localhost:5000/grafana/loki`. */
export function repositoryOf(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

/**
 * A document for Run Command, schema 2.2 as JSON. It runs one script, and takes only values that cannot become shell.
 */
function document(
  what: string,
  step: string,
  parameters: Record<string, Parameter>,
  parts: string[],
): string {
  const header = Object.entries(parameters).map(([name, parameter]) => assignment(name, parameter));
  const script = assemble(header.join('\n'), parts.map(withoutPlaceholders));
  const described = Object.entries(parameters).map(([name, { pattern }]) => [
    parameterName(name),
    {
      type: 'String',
      allowedPattern: `^${pattern}$`,
      ...(new RegExp(`^${pattern}$`).test('') && { default: '' }),
    },
  ]);
  const content = {
    schemaVersion: '2.2',
    description: `${what}. Published by loki-host-actions.`,
    parameters: { ...Object.fromEntries(described), executionTimeout },
    mainSteps: [
      {
        action: 'aws:runShellScript',
        name: step,
        inputs: { timeoutSeconds: '{{ executionTimeout }}', runCommand: script.trimEnd().split('\n') },
      },
    ],
  };
  return JSON.stringify(content);
}

/** 1 to 172800 seconds, as AWS-RunShellScript has it. */
const executionTimeout = {
  type: 'String',
  default: '3600',
  allowedPattern: '^([1-9][0-9]{0,4}|1[0-6][0-9]{4}|17[01][0-9]{3}|172[0-7][0-9]{2}|172800)$',
};

function assignment(name: string, { encoded }: Parameter): string {
  const value = `'{{ ${parameterName(name)} }}'`;
  return `${name}=${encoded ? `$(printf '%s' ${value} | base64 -d)` : value}`;
}

function valuesOf(
  header: Record<string, Value>,
  parameters: Record<string, Parameter>,
): Record<string, string> {
  const given = Object.entries(header).filter(([, value]) => value !== '');
  return Object.fromEntries(
    given.map(([name, value]) => [
      parameterName(name),
      parameters[name]?.encoded ? Buffer.from(String(value)).toString('base64') : String(value),
    ]),
  );
}

/** `LOKI_VERSION` is `LokiVersion`: a document's parameters have letters and digits only. */
function parameterName(variable: string): string {
  return variable.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Docker's templates have two braces as well: written `{''{`, which is the same between single quotes. */
function withoutPlaceholders(part: string): string {
  return part.replaceAll('{{', "{''{");
}
