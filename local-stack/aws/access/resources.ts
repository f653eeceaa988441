import type { LocalHost } from '../../host/local-host.ts';
import type { Operation } from '../operation.ts';
import { type AwsRequest, formOf, jsonOf } from '../request.ts';
import { matchTargets, type Target } from '../run-command/targets.ts';
import { s3Target } from '../s3/operations.ts';
import type { Context } from './policy.ts';

/** A resource that an operation touches. The caller needs the permission on every one. */
export interface Resource {
  arn: string;
  /** Facts about this resource for conditions, in addition to those of the request. */
  context?: Context;
}

export interface Scope {
  account: string;
  region: string;
  hosts: LocalHost[];
  /** Name of the user or role that an access key belongs to. */
  ownerOf(accessKeyId: string): Promise<string | undefined>;
}

/** The resources a request touches; `*` where the operation has no resource type. Source: Service Authorization Reference. */
export async function resourcesOf(
  request: AwsRequest,
  operation: Operation,
  scope: Scope,
): Promise<Resource[]> {
  switch (operation.service) {
    case 's3':
      return [s3Resource(request)];
    case 'iam':
      return [{ arn: await iamArn(request, scope) }];
    case 'sts':
      return [{ arn: formOf(request).get('RoleArn') ?? '*' }];
    case 'ssm':
      return ssmResources(request, operation.operation, scope);
    case 'ec2':
      return [{ arn: '*' }];
  }
}

function s3Resource({ path, query }: AwsRequest): Resource {
  const { bucket, key } = s3Target(path);
  if (bucket === '') return { arn: '*' };
  // DeleteObjects names its keys in the body, so the permission is needed on all objects.
  const name = query.some(([sub]) => sub === 'delete') ? '*' : key;
  const prefix = query.find(([sub]) => sub === 'prefix')?.[1];
  return {
    arn: `arn:aws:s3:::${bucket}${name === '' ? '' : `/${name}`}`,
    ...(prefix !== undefined && { context: { 's3:prefix': prefix } }),
  };
}

async function iamArn(request: AwsRequest, { account, ownerOf }: Scope): Promise<string> {
  const form = formOf(request);
  const arn = (kind: string, name: string) => `arn:aws:iam::${account}:${kind}/${name}`;
  const user = form.get('UserName') ?? (await ownerOf(form.get('AccessKeyId') ?? ''));
  if (user !== undefined) return arn('user', user);
  const role = form.get('RoleName');
  if (role !== null) return arn('role', role);
  const profile = form.get('InstanceProfileName');
  if (profile !== null) return arn('instance-profile', profile);
  const policy = form.get('PolicyName');
  return form.get('PolicyArn') ?? (policy === null ? '*' : arn('policy', policy));
}

function ssmResources(request: AwsRequest, operation: string, scope: Scope): Resource[] {
  const body = jsonOf(request);
  const arn = (rest: string) => `arn:aws:ssm:${scope.region}:${scope.account}:${rest}`;
  const parameter = (name: unknown) => ({ arn: arn(`parameter/${String(name).replace(/^\//, '')}`) });
  if (operation === 'SendCommand') return sendCommandResources(body, scope);
  if (operation === 'GetParametersByPath') return [parameter(body['Path'])];
  if (Array.isArray(body['Names'])) return body['Names'].map(parameter);
  if (/Parameter/.test(operation) && body['Name'] !== undefined) return [parameter(body['Name'])];
  if (body['ResourceType'] === 'Parameter') return [parameter(body['ResourceId'])];
  if (/Document/.test(operation)) return [{ arn: arn(`document/${body['Name'] ?? '*'}`) }];
  return [{ arn: '*' }];
}

/** The document and every instance, named or matched by its tags. AWS's own documents belong to no account. */
function sendCommandResources(body: Record<string, unknown>, { account, region, hosts }: Scope): Resource[] {
  const document = String(body['DocumentName']);
  const owner = document.startsWith('AWS-') ? '' : account;
  const ids = (body['InstanceIds'] ?? []) as string[];
  const targets = body['Targets'] as Target[] | undefined;
  const targeted = targets === undefined ? [] : matchTargets(hosts, targets);
  const instances = [...ids, ...targeted.map(({ instanceId }) => instanceId)];
  return [
    { arn: `arn:aws:ssm:${region}:${owner}:document/${document}` },
    ...instances.map((id) => ({
      arn: `arn:aws:ec2:${region}:${account}:instance/${id}`,
      context: tagContext(hosts.find(({ instanceId }) => instanceId === id)?.tags ?? {}),
    })),
  ];
}

function tagContext(tags: Record<string, string>): Context {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) => [
      [`ssm:resourcetag/${key.toLowerCase()}`, value],
      [`aws:resourcetag/${key.toLowerCase()}`, value],
    ]),
  );
}
