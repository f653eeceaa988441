import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AwsRequest } from '../request.ts';

/** The parts of an `Authorization: AWS4-HMAC-SHA256 …` header. */
export interface Signed {
  accessKeyId: string;
  date: string;
  region: string;
  service: string;
  signedHeaders: string[];
  signature: string;
}

const form =
  /^AWS4-HMAC-SHA256 +Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})$/;

/** @returns `undefined` for an unsigned request. Presigned URLs are not supported. */
export function readSignature({ headers }: AwsRequest): Signed | undefined {
  const parts = form.exec(headers['authorization'] ?? '');
  if (parts === null) return undefined;
  const [, accessKeyId = '', date = '', region = '', service = '', signedHeaders = '', signature = ''] =
    parts;
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}

/** Whether the signature was made with this secret. Source: IAM user guide, "Create a signed AWS API request". */
export function signatureMatches(request: AwsRequest, signed: Signed, secret: string): boolean {
  const scope = `${signed.date}/${signed.region}/${signed.service}/aws4_request`;
  const time = request.headers['x-amz-date'] ?? '';
  const canonical = sha256(canonicalRequest(request, signed));
  const toSign = ['AWS4-HMAC-SHA256', time, scope, canonical].join('\n');
  const key = scope.split('/').reduce<Buffer | string>((parent, part) => hmac(parent, part), `AWS4${secret}`);
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signed.signature, 'hex'));
}

/** Whether the body has the digest that the request states, if it states one. */
export function payloadMatches({ headers, body }: AwsRequest): boolean {
  const stated = headers['x-amz-content-sha256'];
  return stated === undefined || !/^[0-9a-f]{64}$/.test(stated) || stated === sha256(body);
}

function canonicalRequest({ method, path, query, headers, body }: AwsRequest, signed: Signed): string {
  const sorted = query
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort((a, b) => (a < b ? -1 : 1));
  const lines = signed.signedHeaders.map(
    (name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`,
  );
  return [
    method,
    canonicalPath(path, signed.service),
    sorted.join('&'),
    lines.join(''),
    signed.signedHeaders.join(';'),
    headers['x-amz-content-sha256'] ?? sha256(body),
  ].join('\n');
}

/** S3 percent-encodes each segment once, every other service twice. */
function canonicalPath(path: string, service: string): string {
  const once = (segment: string) => encode(decodeURIComponent(segment));
  return path
    .split('/')
    .map((segment) => (service === 's3' ? once(segment) : encode(once(segment))))
    .join('/');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}
