import type { PolicyDocument } from '../access/policy.ts';
import type { Answer } from '../answers.ts';
import type { Forward } from '../moto-client.ts';
import type { AwsRequest } from '../request.ts';

/**
 * What the proxy needs to know about buckets, read from moto and kept until something is written to the bucket.
 *
 * moto enforces bucket policies on objects, but treats every condition except StringEquals as true, so that the usual
 * Deny on plain HTTP denies everything. The proxy therefore evaluates policies itself, and keeps their text in moto as
 * the `Id` of a policy without statements.
 */
export class Buckets {
  readonly #forward: Forward;
  #policies = new Map<string, Promise<PolicyDocument | undefined>>();
  #regions = new Map<string, Promise<string | undefined>>();
  #kmsKeys = new Map<string, Promise<string | undefined>>();

  constructor(forward: Forward) {
    this.#forward = forward;
  }

  forget(bucket: string): void {
    this.#policies.delete(bucket);
    this.#regions.delete(bucket);
    this.#kmsKeys.delete(bucket);
  }

  policy(bucket: string): Promise<PolicyDocument | undefined> {
    const known = this.#policies.get(bucket) ?? this.#readPolicy(bucket);
    this.#policies.set(bucket, known);
    return known;
  }

  /** `undefined` when there is no such bucket. */
  region(bucket: string): Promise<string | undefined> {
    const known = this.#regions.get(bucket) ?? this.#readRegion(bucket);
    this.#regions.set(bucket, known);
    return known;
  }

  /** What the default encryption names as its KMS key: a key or an alias. */
  kmsKey(bucket: string): Promise<string | undefined> {
    const known = this.#kmsKeys.get(bucket) ?? this.#readKmsKey(bucket);
    this.#kmsKeys.set(bucket, known);
    return known;
  }

  /** Whether Block Public Access refuses policies that open the bucket to everyone. */
  async blocksPublicPolicies(bucket: string): Promise<boolean> {
    const { status, body } = await this.#get(bucket, 'publicAccessBlock');
    return status === 200 && /<BlockPublicPolicy>true</i.test(body.toString());
  }

  async #readPolicy(bucket: string): Promise<PolicyDocument | undefined> {
    const { status, body } = await this.#get(bucket, 'policy');
    return status === 200 ? (JSON.parse(unwrapPolicy(body.toString())) as PolicyDocument) : undefined;
  }

  async #readRegion(bucket: string): Promise<string | undefined> {
    const { status, body } = await this.#get(bucket, 'location');
    if (status !== 200) return undefined;
    return /<LocationConstraint[^>]*>([^<]+)</.exec(body.toString())?.[1] ?? 'us-east-1';
  }

  async #readKmsKey(bucket: string): Promise<string | undefined> {
    const { status, body } = await this.#get(bucket, 'encryption');
    return status === 200 ? /<KMSMasterKeyID>([^<]+)</.exec(body.toString())?.[1] : undefined;
  }

  #get(bucket: string, subresource: string): Promise<Answer> {
    return this.#forward(internalGet(`/${bucket}`, subresource));
  }
}

/** moto tells the service by the credential scope, and checks no signature. */
function internalGet(path: string, query: string): AwsRequest {
  const authorization =
    'AWS4-HMAC-SHA256 Credential=proxy/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';
  return {
    method: 'GET',
    target: `${path}?${query}`,
    path,
    query: [[query, '']],
    headers: { host: '127.0.0.1', authorization },
    body: Buffer.alloc(0),
  };
}

export function wrapPolicy(text: string): string {
  return JSON.stringify({ Version: '2012-10-17', Id: text, Statement: [] });
}

/** A policy that went to moto past the proxy stays as it is. */
export function unwrapPolicy(stored: string): string {
  const { Id = '' } = JSON.parse(stored) as { Id?: string };
  return Id.startsWith('{') ? Id : stored;
}
