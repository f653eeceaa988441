import { GetDocumentCommand, SSMClient } from '@aws-sdk/client-ssm';
import { sha256 } from '../access/signature.ts';
import { AwsFailure } from '../answers.ts';

interface ParameterSpec {
  type: 'String' | 'StringList';
  default?: string | string[];
  allowedPattern?: string;
  allowedValues?: string[];
}

interface DocumentContent {
  parameters?: Record<string, ParameterSpec>;
  mainSteps: { name: string; inputs: { runCommand: string[]; timeoutSeconds?: string } }[];
}

/** One version of a document. */
export interface SendableDocument {
  content: DocumentContent;
  /** The content as text, which counts for its size. */
  text: string;
  version: string;
}

/** The parts of AWS's own document that matter here. Source: `aws ssm get-document --name AWS-RunShellScript`. */
const runShellScript: DocumentContent = {
  parameters: {
    commands: { type: 'StringList' },
    workingDirectory: { type: 'String', default: '' },
    executionTimeout: {
      type: 'String',
      default: '3600',
      allowedPattern: '([1-9][0-9]{0,4})|(1[0-6][0-9]{4})|(17[0-1][0-9]{3})|(172[0-7][0-9]{2})|(172800)',
    },
  },
  mainSteps: [
    {
      name: '0.awsrunShellScript',
      inputs: { runCommand: ['{{ commands }}'], timeoutSeconds: '{{ executionTimeout }}' },
    },
  ],
};

/** Size limit of a document together with the values of its parameters. Source: SSM API reference, CreateDocument. */
const maxBytes = 64 * 1024;

/** The account's documents, which moto keeps, and AWS's own. */
export class Documents {
  readonly #moto: string;

  constructor(moto: string) {
    this.#moto = moto;
  }

  /** @throws AwsFailure when there is no document with that name, version and hash. */
  async find(body: Record<string, unknown>, region: string): Promise<SendableDocument> {
    const { DocumentName: name = '', DocumentVersion: version, DocumentHash: hash } = body;
    if (name === 'AWS-RunShellScript') return { content: runShellScript, text: '', version: '1' };
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const ssm = new SSMClient({ region, endpoint: this.#moto, credentials });
    const command = new GetDocumentCommand({ Name: String(name), DocumentVersion: version as string });
    const { Content = '', DocumentVersion = '' } = await ssm.send(command).catch(() => {
      throw new AwsFailure(400, 'InvalidDocument', `Document ${name} does not exist in your account`);
    });
    if (hash !== undefined && hash !== sha256(Content)) {
      throw new AwsFailure(400, 'InvalidDocument', `Document ${name} has a different hash`);
    }
    return { content: JSON.parse(Content) as DocumentContent, text: Content, version: DocumentVersion };
  }
}

/** Refuses what CreateDocument and UpdateDocument refuse and moto accepts. */
export function checkDocument({ Name = '', Content = '' }: Record<string, unknown>): void {
  const text = String(Content);
  if (/^(aws|amazon|amzn)/i.test(String(Name))) {
    throw new AwsFailure(400, 'ValidationException', 'The document name uses a reserved prefix');
  }
  if (Buffer.byteLength(text) > maxBytes) {
    throw new AwsFailure(400, 'MaxDocumentSizeExceeded', 'The size limit of a document is 64 KB.');
  }
  const { parameters = {} } = JSON.parse(text) as DocumentContent;
  for (const [, inside = ''] of text.matchAll(/\{\{([^}]*)\}\}/g)) {
    if (parameters[inside.trim()] === undefined) {
      throw new AwsFailure(400, 'InvalidDocumentContent', `Parameter ${inside.trim()} is not defined`);
    }
  }
}

interface Resolved {
  commands: string[];
  executionSeconds: number;
  /** Name of the step. */
  step: string;
}

/**
 * What the agent runs: the document, with each `{{ name }}` replaced by the text of its value wherever it stands.
 * @throws AwsFailure when a value is missing, unknown or not allowed.
 */
export function resolveDocument(
  { content, text }: SendableDocument,
  given: Record<string, string[]>,
  name: string,
): Resolved {
  if (Buffer.byteLength(text + JSON.stringify(given)) > maxBytes) {
    throw new AwsFailure(400, 'MaxDocumentSizeExceeded', 'The size limit of a document is 64 KB.');
  }
  const values = resolveParameters(content.parameters ?? {}, given, name);
  const [step] = content.mainSteps;
  if (step === undefined) throw new AwsFailure(400, 'InvalidDocument', `Document ${name} has no step`);
  const fill = (line: string) =>
    line.replace(/\{\{ *(\w+) *\}\}/g, (all, key: string) => values.get(key)?.join('\n') ?? all);
  return {
    commands: step.inputs.runCommand.map(fill),
    executionSeconds: Number(fill(step.inputs.timeoutSeconds ?? '3600')),
    step: step.name,
  };
}

function resolveParameters(
  specs: Record<string, ParameterSpec>,
  given: Record<string, string[]>,
  name: string,
): Map<string, string[]> {
  const invalid = (message: string) => new AwsFailure(400, 'InvalidParameters', message);
  const unknown = Object.keys(given).filter((key) => specs[key] === undefined);
  if (unknown.length > 0) {
    throw invalid(`Document ${name} does not support parameters: ${unknown.join(', ')}`);
  }
  const values = new Map<string, string[]>();
  for (const [key, spec] of Object.entries(specs)) {
    const value = given[key] ?? (spec.default === undefined ? undefined : [spec.default].flat());
    if (value === undefined) throw invalid(`Parameter ${key} is required`);
    if (spec.type === 'String' && value.length !== 1) throw invalid(`Parameter ${key} takes one value`);
    if (given[key] !== undefined && !value.every((text) => allows(spec, text))) {
      throw invalid(`Invalid value for parameter ${key}`);
    }
    values.set(key, value);
  }
  return values;
}

/** A pattern must match the whole value. */
function allows({ allowedPattern, allowedValues }: ParameterSpec, text: string): boolean {
  if (allowedValues !== undefined && !allowedValues.includes(text)) return false;
  return allowedPattern === undefined || new RegExp(`^(?:${allowedPattern})$`).test(text);
}
