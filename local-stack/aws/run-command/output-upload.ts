import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Command, Invocation } from './command.ts';

/** Key of a script's output: `<prefix>/<command>/<instance>/<plugin>/<step>/stdout`. */
export function outputKey(command: Command, { host }: Invocation, stream: 'stdout' | 'stderr'): string {
  const path = [command.id, host.instanceId, 'awsrunShellScript', command.step, stream];
  return [...(command.output?.prefix ? [command.output.prefix] : []), ...path].join('/');
}

/** Uploads a script's output with the host's own role. Like the agent, does not report it when that is denied. */
export async function uploadOutput(command: Command, invocation: Invocation, region: string): Promise<void> {
  const { output } = command;
  if (output === undefined) return;
  const { host, stdout, stderr } = invocation;
  const endpoint = host.env['AWS_ENDPOINT_URL'] ?? '';
  const credentials = await roleCredentials(host.env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] ?? '');
  const s3 = new S3Client({ region, endpoint, credentials, forcePathStyle: true });
  const put = (stream: 'stdout' | 'stderr', Body: string) =>
    s3.send(
      new PutObjectCommand({ Bucket: output.bucket, Key: outputKey(command, invocation, stream), Body }),
    );
  await Promise.all([put('stdout', stdout), put('stderr', stderr)]).catch(() => {});
  s3.destroy();
}

async function roleCredentials(metadata: string) {
  const put = { method: 'PUT', headers: { 'X-aws-ec2-metadata-token-ttl-seconds': '60' } };
  const token = await (await fetch(`${metadata}/latest/api/token`, put)).text();
  const roles = `${metadata}/latest/meta-data/iam/security-credentials/`;
  const headers = { 'X-aws-ec2-metadata-token': token };
  const role = await (await fetch(roles, { headers })).text();
  const answer = await (await fetch(roles + role, { headers })).json();
  const { AccessKeyId, SecretAccessKey, Token } = answer as Record<string, string>;
  return {
    accessKeyId: AccessKeyId ?? '',
    secretAccessKey: SecretAccessKey ?? '',
    ...(Token !== undefined && { sessionToken: Token }),
  };
}
