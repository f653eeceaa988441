import type { LocalHost } from '../../host/local-host.ts';
import type { AwsFailure } from '../answers.ts';
import type { Operation } from '../operation.ts';
import type { AwsRequest } from '../request.ts';
import type { Buckets } from '../s3/buckets.ts';
import { s3Target } from '../s3/operations.ts';
import { refusal } from './denials.ts';
import type { Identities } from './identities.ts';
import type { StoredKey } from './key-vault.ts';
import { type Context, evaluate, type PolicyDocument, statementsAbout } from './policy.ts';
import type { Propagation } from './propagation.ts';
import { type Resource, resourcesOf } from './resources.ts';
import { payloadMatches, readSignature, type Signed, signatureMatches } from './signature.ts';

export interface AuthorizeDeps {
  account: string;
  hosts: LocalHost[];
  identities: Identities;
  buckets: Buckets;
  propagation: Propagation;
}

interface SignedRequest {
  request: AwsRequest;
  operation: Operation;
  signed: Signed;
}

/** Calls that AWS takes without a signature. */
const unsigned = new Set(['AssumeRoleWithWebIdentity', 'AssumeRoleWithSAML']);

/** Calls that no policy can forbid. */
const alwaysAllowed = new Set(['sts:GetCallerIdentity']);

/**
 * Refuses, as AWS does, a request whose signature, key or policies do not allow it.
 * @throws AwsFailure
 */
export async function authorize(
  request: AwsRequest,
  operation: Operation,
  deps: AuthorizeDeps,
): Promise<void> {
  if (unsigned.has(operation.operation)) return;
  const signed = readSignature(request);
  if (signed === undefined) throw refusal(operation.service, 'unsigned');
  const key = await authenticate({ request, operation, signed }, deps);
  if (!alwaysAllowed.has(operation.action)) await permit({ request, operation, signed }, key, deps);
}

async function authenticate(
  { request, operation: { service }, signed }: SignedRequest,
  { identities, propagation }: AuthorizeDeps,
): Promise<StoredKey> {
  const key = await identities.activeKey(signed.accessKeyId);
  if (key === undefined || !propagation.isKnown(signed.accessKeyId)) throw refusal(service, 'unknown-key');
  if (key.sessionToken !== request.headers['x-amz-security-token']) throw refusal(service, 'bad-token');
  if (!signatureMatches(request, signed, key.secretAccessKey) || !payloadMatches(request)) {
    throw refusal(service, 'bad-signature');
  }
  return key;
}

async function permit(
  { request, operation, signed: { region } }: SignedRequest,
  key: StoredKey,
  { account, hosts, identities, buckets }: AuthorizeDeps,
): Promise<void> {
  const arns = principalArns(key, account);
  const own = await identities.policies(key.principal);
  const bucket = operation.service === 's3' ? s3Target(request.path).bucket : '';
  const bucketPolicy = bucket === '' ? undefined : await buckets.policy(bucket);
  const granted = bucketPolicy === undefined ? [] : [statementsAbout(arns, bucketPolicy)];
  const common = contextOf(region, arns[0] ?? '', account);
  const ownerOf = async (id: string) => (await identities.keys.get(id))?.principal.name;
  for (const resource of await resourcesOf(request, operation, { account, region, hosts, ownerOf })) {
    const context = { ...common, ...resource.context };
    const ask = (policies: PolicyDocument[]) =>
      evaluate(policies, { action: operation.action, resource: resource.arn, context });
    const verdict = ask([...own, ...granted]);
    const session = key.sessionPolicy === undefined ? 'allow' : ask([key.sessionPolicy]);
    if (verdict !== 'allow' || session !== 'allow') {
      throw denial(operation, resource, { caller: arns.at(-1) ?? '', explicit: verdict === 'deny' });
    }
  }
}

/** The ARNs by which a policy may name the caller; AWS's messages use the last. */
function principalArns({ principal: { kind, name } }: StoredKey, account: string): string[] {
  const arn = `arn:aws:iam::${account}:${kind}/${name}`;
  return kind === 'user' ? [arn] : [arn, `arn:aws:sts::${account}:assumed-role/${name}/local`];
}

function contextOf(region: string, principalArn: string, account: string): Context {
  return {
    'aws:securetransport': 'true', // The proxy stands for AWS's https endpoints.
    's3:tlsversion': '1.3',
    'aws:sourceip': '127.0.0.1',
    'aws:requestedregion': region,
    'aws:principalarn': principalArn,
    'aws:principalaccount': account,
    'aws:resourceaccount': account,
  };
}

function denial(
  { service, action }: Operation,
  { arn }: Resource,
  { caller, explicit }: { caller: string; explicit: boolean },
): AwsFailure {
  const because = explicit
    ? 'with an explicit deny'
    : `because no identity-based policy allows the ${action} action`;
  return refusal(
    service,
    'denied',
    `User: ${caller} is not authorized to perform: ${action} on resource: ${arn} ${because}`,
  );
}
