import type { Service } from './operation.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface Failure {
  status: number;
  code: string;
  message: string;
}

/** Thrown to refuse a request; the proxy answers with the service's form of an error. */
export class AwsFailure extends Error {
  readonly failure: Failure;
  constructor(status: number, code: string, message: string) {
    super(`${code}: ${message}`);
    this.failure = { status, code, message };
  }
}

/** An error as the service sends it: JSON from SSM, XML from the others, of three kinds. */
export function failureAnswer(service: Service, { status, code, message }: Failure): Answer {
  const text = escapeXml(message);
  switch (service) {
    case 'ssm':
      return json(status, { __type: code, message });
    case 's3':
      return xml(
        status,
        `<Error><Code>${code}</Code><Message>${text}</Message><RequestId>local</RequestId></Error>`,
      );
    case 'ec2':
      return xml(
        status,
        `<Response><Errors><Error><Code>${code}</Code><Message>${text}</Message></Error></Errors><RequestID>local</RequestID></Response>`,
      );
    default:
      return xml(
        status,
        `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${text}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
      );
  }
}

/** An answer of SSM, which speaks JSON. */
export function json(status: number, value: object): Answer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'local' },
    body: Buffer.from(JSON.stringify(value)),
  };
}

function xml(status: number, text: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': 'local' },
    body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`),
  };
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text of the first XML element with this name; `''` when there is none. */
export function elementText(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}
