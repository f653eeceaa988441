import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SSMClient } from '@aws-sdk/client-ssm';
import type { AwsCredentials } from '../../local-stack/aws/access/identities.ts';
import { type Cloud, documentedPolicy, type Policy, region, startCloud } from '../../local-stack/cloud.ts';
import { freePort } from '../../local-stack/free-port.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import type { ActionResult } from '../../local-stack/runner/action.ts';

/** The name the deploy document has by default. */
export const document = 'loki-host-deploy';
export const instanceId = 'i-0123456789abcdef0';
const bucket = 'acme-usage-logs';

/** What a role needs that deploys through the account's own documents, as it is documented. */
export const documentPolicy = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../actions/deploy/document-policy.json'), 'utf8'),
) as Policy;

/** A policy, for a document of another name. */
export function named(name: string, given: Policy): Policy {
  return JSON.parse(JSON.stringify(given).replaceAll(document, name)) as Policy;
}

/** A host, a bucket, a key and a config: everything a deploy through a document needs but the document. */
export interface DocumentKit {
  cloud: Cloud;
  port: string;
  publish(inputs?: Record<string, string>, policy?: Policy): Promise<ActionResult>;
  deploy(inputs?: Record<string, string>, policy?: Policy): Promise<ActionResult>;
  client(credentials: AwsCredentials): SSMClient;
  /** The bodies of the SendCommand calls of the last run. */
  sent(): Record<string, unknown>[];
  close(): Promise<void>;
}

export async function createDocumentKit(): Promise<DocumentKit> {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  const host: LocalHost = await createLocalHost({ root: join(folder, 'host'), instanceId });
  const cloud = await startCloud({ hosts: [host] });
  const port = String(await freePort());
  const token = cloud.github.token({ secrets: 'write' });
  const keys = {
    bucket,
    region,
    user: 'loki-acme-usage-logs',
    'github-token': token,
    'permissions-boundary': cloud.boundary,
  };
  await cloud.run('bucket', { bucket, region }, documentedPolicy('bucket', {}));
  await cloud.run('keys', keys, documentedPolicy('keys', {}));
  const config = await render(cloud, folder);
  const deployed = {
    region,
    'instance-ids': instanceId,
    'loki-version': '3.7.6',
    config,
    port,
    timeout: '60',
  };
  const parameter = '/loki-host/loki-acme-usage-logs/credentials';
  return {
    cloud,
    port,
    publish: (inputs = {}, policy = documentedPolicy('document', {})) =>
      cloud.run('document', { region, 'instance-ids': instanceId, ...inputs }, policy),
    deploy: (inputs = {}, policy = documentPolicy) =>
      cloud.run('deploy', { ...deployed, document, 'credentials-parameter': parameter, ...inputs }, policy),
    client: (credentials) =>
      new SSMClient({ region, endpoint: cloud.aws.url, maxAttempts: 1, credentials: { ...credentials } }),
    sent: () =>
      cloud.aws.calls
        .filter(({ operation }) => operation === 'SendCommand')
        .map(({ body }) => JSON.parse(body) as Record<string, unknown>),
    close: async () => {
      await host.close();
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Real Loki needs ports of its own beside others on this machine. */
async function render(cloud: Cloud, folder: string): Promise<string> {
  const [grpc, gossip] = [await freePort(), await freePort()];
  const team = join(folder, 'team.yaml');
  const ports = `server: {grpc_listen_port: ${grpc}}\nmemberlist: {bind_port: ${gossip}, join_members: ["127.0.0.1:${gossip}"]}\n`;
  writeFileSync(team, ports);
  const output = join(folder, 'loki.yaml');
  const inputs = { config: team, bucket, region, 'loki-version': '3.7.6', output };
  await cloud.run('render', inputs, documentedPolicy('deploy', {}));
  return output;
}

/** The error a run ended with, or that it did not. */
export function reasonOf({ annotations }: ActionResult): string {
  return annotations.find(({ level }) => level === 'error')?.message ?? 'success';
}
