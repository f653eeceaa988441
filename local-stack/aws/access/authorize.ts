import type { LocalHost } from '../../host/local-host.ts';
import type { Operation } from '../operation.ts';
import { type AwsRequest, formOf, jsonOf } from '../request.ts';
import type { Buckets } from '../s3/buckets.ts';
import type { Kms } from '../s3/kms.ts';
import { s3Target } from '../s3/operations.ts';
import type { Boundaries } from './boundaries.ts';
import { refusal } from './denials.ts';
import type { Identities } from './identities.ts';
import type { StoredKey } from './key-vault.ts';
import { kmsPermission } from './parameter-keys.ts';
import { type Context, evaluate, type PolicyDocument, statementsAbout, type Verdict } from './policy.ts';
import type { Propagation } from './propagation.ts';
import { resourcesOf } from './resources.ts';
import { payloadMatches, readSignature, type Signed, signatureMatches } from './signature.ts';

export interface AuthorizeDeps {
  account: string;
  /** Address of moto. */
  moto: string;
  hosts: LocalHost[];
  identities: Identities;
  boundaries: Boundaries;
  buckets: Buckets;
  kms: Kms;
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
  { account, moto, hosts, identities, boundaries, buckets, kms }: AuthorizeDeps,
): Promise<void> {
  const arns = principalArns(key, account);
  const own = await identities.policies(key.principal);
  const bucket = operation.service === 's3' ? s3Target(request.path).bucket : '';
  const bucketPolicy = bucket === '' ? undefined : await buckets.policy(bucket);
  const granted = bucketPolicy === undefined ? [] : [statementsAbout(arns, bucketPolicy)];
  const common = {
    ...contextOf(region, arns[0] ?? '', account),
    ...boundaryContext(request, operation, boundaries),
  };
  const boundary = key.principal.kind === 'user' ? await boundaries.of(key.principal.name) : undefined;
  const ownerOf = async (id: string) => (await identities.keys.get(id))?.principal.name;
  const resources = await resourcesOf(request, operation, { account, region, hosts, ownerOf });
  const further =
    (await kmsPermission(request, operation, { moto, region })) ??
    (await kms.permission(request, operation, region));
  const actions = [operation.action, ...tagging(request, operation)];
  const needed = resources.flatMap((resource) => actions.map((action) => ({ action, resource })));
  for (const { action, resource } of further === undefined ? needed : [...needed, further]) {
    const context = { ...common, ...resource.context };
    const ask = (policies: PolicyDocument[]) =>
      evaluate(policies, { action, resource: resource.arn, context });
    const verdict = ask([...own, ...granted]);
    const within = (limit: PolicyDocument | undefined) => limit === undefined || ask([limit]) === 'allow';
    const reason = reasonOf(verdict, action, {
      boundary: within(boundary),
      session: within(key.sessionPolicy),
    });
    if (reason === undefined) continue;
    const caller = arns.at(-1) ?? '';
    throw refusal(
      operation.service,
      'denied',
      `User: ${caller} is not authorized to perform: ${action} on resource: ${resource.arn} ${reason}`,
    );
  }
}

/** Whoever makes something with tags needs the permission to tag it, too. Source: Service Authorization Reference. */
function tagging(request: AwsRequest, { service, operation }: Operation): string[] {
  if (operation === 'CreateUser' && formOf(request).has('Tags.member.1.Key')) return ['iam:TagUser'];
  if (service !== 'ssm' || !/^(Create|Put)/.test(operation)) return [];
  const { Tags } = jsonOf(request);
  return Array.isArray(Tags) && Tags.length > 0 ? ['ssm:AddTagsToResource'] : [];
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

function boundaryContext(request: AwsRequest, { service }: Operation, boundaries: Boundaries): Context {
  return service === 'iam' ? boundaries.context(request) : {};
}

/** Why a call is denied, in AWS's words. Source: IAM user guide, "Troubleshoot access denied error messages". */
function reasonOf(
  verdict: Verdict,
  action: string,
  within: { boundary: boolean; session: boolean },
): string | undefined {
  if (verdict === 'deny') return 'with an explicit deny in an identity-based policy';
  if (!within.boundary) return `because no permissions boundary allows the ${action} action`;
  if (!within.session) return `because no session policy allows the ${action} action`;
  return verdict === 'allow' ? undefined : `because no identity-based policy allows the ${action} action`;
}
