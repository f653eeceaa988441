import { everyPartition } from '../aws/arn.ts';
import { regionPattern } from '../aws/input-types.ts';
import { assemble, deployParts, verifyParts } from './parts.ts';
import {
  checkSize,
  type DeployScriptOptions,
  deployHeader,
  type VerifyScriptOptions,
  verifyHeader,
} from './script.ts';

/** A parameter of a document, and the shell variable of the header that it sets. */
interface Parameter {
  /** What the whole value must match. SSM puts values into the script as they are, between single quotes. */
  pattern: string;
  /** For a value with quotes in it: it travels as base64, and the script decodes it. */
  encoded?: true;
}

/** By the name of the shell variable. */
type Parameters<Header> = Record<keyof Header, Parameter>;

const digits = (most: number): Parameter => ({ pattern: `[0-9]{1,${most}}` });
const parameterName: Parameter = { pattern: '(/loki-host(/[A-Za-z0-9_.-]+){1,13})?' };
/** Addresses, perhaps with the length of a prefix, but not with `/0`: that would be everybody. */
const address = '[0-9A-Fa-f.:]{2,39}(/[1-9][0-9]{0,2})?';
const name = '[A-Za-z0-9.:-]{1,253}';
const release = '[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}';
const base64: Parameter = { pattern: '[A-Za-z0-9+/]+={0,2}' };

/** Separated by spaces, or none. */
function severalOf(pattern: string): string {
  return `(${pattern}( ${pattern})*)?`;
}

/** @param repository the only one images may be of, without tag: `grafana/loki` */
function deployParameters(repository: string): Parameters<ReturnType<typeof deployHeader>> {
  const image = `${repository.replaceAll('.', '[.]')}(:[A-Za-z0-9_.-]{1,128})?(@sha256:[0-9a-f]{64})?`;
  return {
    RELEASE: { pattern: release },
    IMAGE: { pattern: image },
    LOKI_VERSION: { pattern: '[0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}' },
    PORT: digits(5),
    PARAMETER: parameterName,
    READERS_PARAMETER: parameterName,
    READS_PORT: digits(5),
    PLAIN_READS: { pattern: severalOf(address) },
    READS_NAMES: { pattern: severalOf(name) },
    CERTIFICATE_PARAMETER: parameterName,
    REGION: { pattern: `(${regionPattern})?` },
    // A host sends what it signs to this domain, so no other may be given.
    AWS_NAMES: { pattern: `(${everyPartition.join('|').replaceAll('.', '[.]')})` },
    TIMEOUT: digits(6),
    FREE_MB: digits(7),
    CONFIG_SHA256: { pattern: '[0-9a-f]{64}' },
    CONFIG: base64,
    ROLLBACK: { pattern: `(previous|${release})?` },
    UPGRADE_STOPS: { pattern: severalOf('[0-9]+([.][0-9]+){2}') },
  };
}

const verifyParameters: Parameters<ReturnType<typeof verifyHeader>> = {
  PORT: digits(5),
  MESSAGE: base64,
  QUERY: { ...base64, encoded: true },
  START: digits(19),
  END: digits(19),
  TIMEOUT: digits(6),
};

/** The document that deploys any release of Loki from one repository of images. */
export function deployDocument(repository: string): string {
  return document({
    description: 'Puts a release of Loki on a host',
    step: 'deploy',
    parameters: deployParameters(repository),
    parts: deployParts,
  });
}

/** The document that pushes a message to the host's own Loki and reads it back. */
export function verifyDocument(): string {
  return document({
    description: "Checks a host's Loki with a message",
    step: 'verify',
    parameters: verifyParameters,
    parts: verifyParts,
  });
}

/**
 * The values of a deploy for `deployDocument`.
 * @throws UserError when the config is too large for Run Command.
 */
export function deployValues(options: DeployScriptOptions): Record<string, string> {
  const repository = repositoryOf(options.image);
  const values = valuesOf(deployHeader(options), deployParameters(repository));
  checkSize(Buffer.byteLength(deployDocument(repository)) + Buffer.byteLength(JSON.stringify(values)));
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

interface DocumentOptions {
  description: string;
  /** The name of its one step. */
  step: string;
  parameters: Record<string, Parameter>;
  parts: string[];
}

/** A document for Run Command, schema 2.2 as JSON. It runs one script, and takes only values that cannot become shell. */
function document({ description, step, parameters, parts }: DocumentOptions): string {
  const entries = Object.entries(parameters);
  const header = entries.map(([variable, parameter]) => assignment(variable, parameter));
  const script = assemble(header.join('\n'), parts.map(withoutPlaceholders));
  return JSON.stringify({
    schemaVersion: '2.2',
    description: `${description}. Published by loki-host-actions.`,
    parameters: {
      ...Object.fromEntries(entries.map(([variable, { pattern }]) => [named(variable), described(pattern)])),
      executionTimeout,
    },
    mainSteps: [
      {
        action: 'aws:runShellScript',
        name: step,
        inputs: { timeoutSeconds: '{{ executionTimeout }}', runCommand: [script.trimEnd()] },
      },
    ],
  });
}

function described(pattern: string) {
  const allowedPattern = `^${pattern}$`;
  const optional = new RegExp(allowedPattern).test('');
  return { type: 'String', allowedPattern, ...(optional && { default: '' }) };
}

/** 1 to 172800 seconds, as AWS-RunShellScript has it. */
const executionTimeout = {
  type: 'String',
  default: '3600',
  allowedPattern: '^([1-9][0-9]{0,4}|1[0-6][0-9]{4}|17[01][0-9]{3}|172[0-7][0-9]{2}|172800)$',
};

function assignment(variable: string, { encoded }: Parameter): string {
  const value = `'{{ ${named(variable)} }}'`;
  return `${variable}=${encoded ? `$(printf '%s' ${value} | base64 -d)` : value}`;
}

/** Empty values are left out: an empty text is their default. */
function valuesOf<Header extends Record<string, string | number | bigint>>(
  header: Header,
  parameters: Parameters<Header>,
): Record<string, string> {
  const values = Object.entries(header).map(([variable, value]) => {
    const text = String(value);
    return [named(variable), parameters[variable]?.encoded ? Buffer.from(text).toString('base64') : text];
  });
  return Object.fromEntries(values.filter(([, text]) => text !== ''));
}

/** `LOKI_VERSION` is `LokiVersion`: the names of a document's parameters have letters and digits only. */
function named(variable: string): string {
  return variable.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Docker's templates have two braces as well: written `{''{`, which is the same between single quotes. */
function withoutPlaceholders(part: string): string {
  return part.replaceAll('{{', "{''{");
}
