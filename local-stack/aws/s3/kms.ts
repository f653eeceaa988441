import { type Further, viaService } from '../access/parameter-keys.ts';
import type { Answer } from '../answers.ts';
import type { Operation } from '../operation.ts';
import type { AwsRequest } from '../request.ts';
import type { Buckets } from './buckets.ts';
import { s3Target } from './operations.ts';

/** What S3 asks of KMS in the caller's name. Source: S3 user guide, "Using server-side encryption with AWS KMS keys". */
const asked: Partial<Record<string, string>> = {
  PutObject: 'kms:GenerateDataKey',
  GetObject: 'kms:Decrypt',
};

const named = 'x-amz-server-side-encryption-aws-kms-key-id';

/** KMS as far as S3 shows it; moto encrypts nothing and asks nobody. */
export class Kms {
  /** ARNs of keys, by the ARN of each alias. */
  readonly aliases = new Map<string, string>();
  readonly #buckets: Buckets;

  constructor(buckets: Buckets) {
    this.#buckets = buckets;
  }

  /** The permission that an object request needs besides its own. */
  async permission(
    request: AwsRequest,
    { service, operation }: Operation,
    region: string,
  ): Promise<Further | undefined> {
    const action = service === 's3' ? asked[operation] : undefined;
    const arn = action && (await this.#key(request));
    if (!action || !arn) return undefined;
    return viaService('s3', region, { action, arn });
  }

  /** S3 names the key itself, whatever the request named. */
  async correct(request: AwsRequest, operation: string, answer: Answer): Promise<Answer> {
    const key = operation === 'PutObject' && answer.status === 200 && (await this.#key(request));
    if (!key) return answer;
    return {
      ...answer,
      headers: { ...answer.headers, 'x-amz-server-side-encryption': 'aws:kms', [named]: key },
    };
  }

  async #key({ path, headers }: AwsRequest): Promise<string | undefined> {
    const given = headers[named] ?? (await this.#buckets.kmsKey(s3Target(path).bucket));
    return given && (this.aliases.get(given) ?? given);
  }
}
