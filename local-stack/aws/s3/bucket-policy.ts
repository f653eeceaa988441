import type { PolicyDocument, Statement } from '../access/policy.ts';
import { AwsFailure } from '../answers.ts';
import type { Buckets } from './buckets.ts';

/** Refuses a bucket policy as S3 does: for bad JSON, missing elements, other buckets, and public access that is blocked. */
export async function checkBucketPolicy(text: string, bucket: string, buckets: Buckets): Promise<void> {
  const statements = parse(text);
  const arn = `arn:aws:s3:::${bucket}`;
  for (const statement of statements) {
    const resources = [statement.Resource ?? statement.NotResource ?? []].flat();
    if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') throw malformed('Invalid effect');
    if (statement.Principal === undefined && statement.NotPrincipal === undefined) {
      throw malformed('Missing required field Principal');
    }
    if (statement.Action === undefined && statement.NotAction === undefined) {
      throw malformed('Missing required field Action');
    }
    if (resources.length === 0) throw malformed('Missing required field Resource');
    if (!resources.every((resource) => resource === arn || resource.startsWith(`${arn}/`))) {
      throw malformed('Policy has invalid resource');
    }
  }
  if (statements.some(isPublic) && (await buckets.blocksPublicPolicies(bucket))) {
    throw new AwsFailure(
      403,
      'AccessDenied',
      'User is not authorized to perform: s3:PutBucketPolicy because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
    );
  }
}

function parse(text: string): Statement[] {
  try {
    const { Statement } = JSON.parse(text) as PolicyDocument;
    if (Statement !== undefined) return [Statement].flat();
  } catch {
    throw malformed("Policies must be valid JSON and the first byte must be '{'");
  }
  throw malformed('Missing required field Statement');
}

function isPublic({ Effect, Principal, Condition }: Statement): boolean {
  const everyone = Principal === '*' || [Principal?.['AWS'] ?? []].flat().includes('*');
  return Effect === 'Allow' && everyone && Condition === undefined;
}

function malformed(message: string): AwsFailure {
  return new AwsFailure(400, 'MalformedPolicy', message);
}
