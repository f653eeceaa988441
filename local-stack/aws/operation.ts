import { type AwsRequest, formOf } from './request.ts';
import { s3Operation } from './s3/operations.ts';

export type Service = 's3' | 'iam' | 'sts' | 'ssm' | 'ec2';

export interface Operation {
  service: Service;
  /** The API's name: `PutBucketPolicy`. */
  operation: string;
  /** The permission it needs: `s3:PutBucketPolicy`. */
  action: string;
  /** Whether it changes something. */
  write: boolean;
}

const services = new Set(['s3', 'iam', 'sts', 'ssm', 'ec2']);

/** Names the operation of a request. The service is the one it is signed for, or follows from the form of an unsigned one. */
export function nameOperation(request: AwsRequest): Operation {
  const { method, path, query, headers } = request;
  const target = /^AmazonSSM\.(\w+)$/.exec(headers['x-amz-target'] ?? '')?.[1];
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const action = form ? formOf(request).get('Action') : null;
  const service = signedService(headers['authorization']) ?? guessService(target, action);
  if (service === 's3') {
    const named = s3Operation(method, path, query);
    return { service, ...named, write: isWrite(named.operation) };
  }
  const operation = (service === 'ssm' ? target : action) ?? 'Unknown';
  return { service, operation, action: `${service}:${operation}`, write: isWrite(operation) };
}

function signedService(authorization = ''): Service | undefined {
  const name = /Credential=[^/]+\/\d+\/[^/]+\/(\w+)\/aws4_request/.exec(authorization)?.[1];
  return name !== undefined && services.has(name) ? (name as Service) : undefined;
}

function guessService(target: string | undefined, action: string | null): Service {
  if (target !== undefined) return 'ssm';
  return action === null ? 's3' : 'sts';
}

function isWrite(operation: string): boolean {
  return !/^(Get|List|Head|Describe|AssumeRole|Simulate)/.test(operation);
}
