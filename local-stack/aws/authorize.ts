import type { Buckets } from './buckets.ts';
import { refusal } from './denials.ts';
import type { LocalHost } from './host.ts';
import type { Identities } from './identities.ts';
import type { Operation } from './operation.ts';
import { type Context, evaluate, type PolicyDocument } from './policy.ts';
import { grantsTo } from './policy-principals.ts';
import type { Propagation } from './propagation.ts';
import type { AwsRequest } from './request.ts';
import { type Resource, resourcesOf } from './resources.ts';
import { s3Target } from './s3-operations.ts';
import { payloadMatches, readSignature, type Signed, signatureMatches } from './signature.ts';
import type { StoredKey } from './vault.ts';

export interface AuthorizeDeps {
  account: string;
  hosts: LocalHost[];
  identities: Identities;
  buckets: Buckets;
  propagation: Propagation;
}

/** Calls AWS takes without a signature. */
const open = new Set(['AssumeRoleWithWebIdentity', 'AssumeRoleWithSAML']);

/** Calls no policy can forbid. */
const always = new Set(['sts:GetCallerIdentity']);

/**
 * Refuses a request whose signature, key or policies do not allow it, as AWS does.
 * @throws AwsFailure
 */
export async function authorize(
  request: AwsRequest,
  operation: Operation,
  deps: AuthorizeDeps,
): Promise<void> {
  if (open.has(operation.operation)) return;
  const signed = readSignature(request);
  if (signed === undefined) throw refusal(operation.service, 'unsigned');
  const key = await authenticate(request, signed, operation, deps);
  if (!always.has(operation.action)) await permit(request, signed, operation, key, deps);
}

async function authenticate(
  request: AwsRequest,
  signed: Signed,
  { service }: Operation,
  { identities, propagation }: AuthorizeDeps,
): Promise<StoredKey> {
  const key = await identities.activeKey(signed.accessKeyId);
  if (key === undefined || !propagation.reached(signed.accessKeyId)) throw refusal(service, 'unknown-key');
  if (key.sessionToken !== request.headers['x-amz-security-token']) throw refusal(service, 'bad-token');
  if (!signatureMatches(request, signed, key.secretAccessKey) || !payloadMatches(request)) {
    throw refusal(service, 'bad-signature');
  }
  return key;
}

async function permit(
  request: AwsRequest,
  signed: Signed,
  operation: Operation,
  key: StoredKey,
  deps: AuthorizeDeps,
): Promise<void> {
  const { account, hosts, identities, buckets } = deps;
  const { region } = signed;
  const arns = principalArns(key, account);
  const own = await identities.policies(key.principal);
  const bucket = operation.service === 's3' ? s3Target(request.path).bucket : '';
  const granted = bucket === '' ? [] : grantsTo(arns, await buckets.policy(bucket));
  const context: Context = {
    'aws:securetransport': 'true', // This proxy stands for AWS's https endpoints.
    's3:tlsversion': '1.3',
    'aws:sourceip': '127.0.0.1',
    'aws:requestedregion': region,
    'aws:principalarn': arns[0] ?? '',
    'aws:principalaccount': account,
    'aws:resourceaccount': account,
  };
  const ownerOf = async (id: string) => (await identities.vault.get(id))?.principal.name;
  for (const resource of await resourcesOf(request, operation, { account, region, hosts, ownerOf })) {
    const ask = (policies: PolicyDocument[]) =>
      evaluate(policies, {
        action: operation.action,
        resource: resource.arn,
        context: { ...context, ...resource.context },
      });
    const verdict = ask([...own, ...granted]);
    const session = key.sessionPolicy === undefined ? 'allow' : ask([key.sessionPolicy]);
    if (verdict !== 'allow' || session !== 'allow') {
      throw denial(operation, resource, arns.at(-1) ?? '', verdict === 'deny');
    }
  }
}

/** The ARNs a policy may mean the caller by; the last is the one AWS names it by. */
function principalArns({ principal: { kind, name } }: StoredKey, account: string): string[] {
  const arn = `arn:aws:iam::${account}:${kind}/${name}`;
  return kind === 'user' ? [arn] : [arn, `arn:aws:sts::${account}:assumed-role/${name}/local`];
}

function denial({ service, action }: Operation, { arn }: Resource, caller: string, explicit: boolean) {
  const because = explicit
    ? 'with an explicit deny'
    : `because no identity-based policy allows the ${action} action`;
  return refusal(
    service,
    'denied',
    `User: ${caller} is not authorized to perform: ${action} on resource: ${arn} ${because}`,
  );
}
