import type { Service } from './operation.ts';

/** One request to the local AWS. */
export interface Call {
  /** From 1, over the life of the proxy. */
  n: number;
  service: Service;
  /** The API's name of the operation: `PutBucketPolicy`. */
  operation: string;
  /** `''` for an unsigned request. */
  accessKeyId: string;
  /** HTTP status; 0 until the request is answered, and when the connection was closed instead. */
  status: number;
  /** Whether the operation changes something. */
  write: boolean;
  /** Path and query, as sent. */
  target: string;
  /** The request's headers, with their names in lower case. */
  headers: Record<string, string>;
  /** The request's body as text; for SSM and IAM it holds all parameters. */
  body: string;
}
