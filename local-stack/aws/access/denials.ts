import { AwsFailure, type Failure } from '../answers.ts';
import type { Service } from '../operation.ts';

type Family = 's3' | 'query' | 'ssm' | 'ec2';
type Reason = 'unsigned' | 'unknown-key' | 'bad-token' | 'bad-signature' | 'denied';

/** Status and code of each refusal, by service. Source: "Common errors" in their API references. */
const codes: Record<Family, Record<Reason, [status: number, code: string]>> = {
  s3: {
    unsigned: [403, 'AccessDenied'],
    'unknown-key': [403, 'InvalidAccessKeyId'],
    'bad-token': [400, 'InvalidToken'],
    'bad-signature': [403, 'SignatureDoesNotMatch'],
    denied: [403, 'AccessDenied'],
  },
  query: {
    unsigned: [403, 'MissingAuthenticationToken'],
    'unknown-key': [403, 'InvalidClientTokenId'],
    'bad-token': [403, 'InvalidClientTokenId'],
    'bad-signature': [403, 'SignatureDoesNotMatch'],
    denied: [403, 'AccessDenied'],
  },
  ssm: {
    unsigned: [400, 'MissingAuthenticationTokenException'],
    'unknown-key': [400, 'UnrecognizedClientException'],
    'bad-token': [400, 'UnrecognizedClientException'],
    'bad-signature': [400, 'InvalidSignatureException'],
    denied: [400, 'AccessDeniedException'],
  },
  ec2: {
    unsigned: [401, 'AuthFailure'],
    'unknown-key': [401, 'AuthFailure'],
    'bad-token': [401, 'AuthFailure'],
    'bad-signature': [401, 'AuthFailure'],
    denied: [403, 'UnauthorizedOperation'],
  },
};

const messages: Record<Reason, string> = {
  unsigned: 'The request is not signed.',
  'unknown-key': 'The security token included in the request is invalid.',
  'bad-token': 'The provided token is malformed or otherwise invalid.',
  'bad-signature':
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  denied: 'Access Denied',
};

export function refusal(service: Service, reason: Reason, message = messages[reason]): AwsFailure {
  const [status, code] = codes[familyOf(service)][reason];
  return new AwsFailure(status, code, message);
}

const throttles: Record<Family, [status: number, code: string]> = {
  s3: [503, 'SlowDown'],
  query: [400, 'Throttling'],
  ssm: [400, 'ThrottlingException'],
  ec2: [503, 'RequestLimitExceeded'],
};

export function throttling(service: Service): Failure {
  const [status, code] = throttles[familyOf(service)];
  return { status, code, message: 'Rate exceeded' };
}

function familyOf(service: Service): Family {
  return service === 'iam' || service === 'sts' ? 'query' : service;
}
