import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalHost } from './host.ts';
import type { Identities } from './identities.ts';
import { startImds } from './imds.ts';
import type { Listening } from './listen.ts';

const role = 'loki-host';
const documented = join(import.meta.dirname, '../../actions/deploy/instance-policy.json');

export interface MetadataOptions {
  hosts: LocalHost[];
  /** What the instances' role may do; default `actions/deploy/instance-policy.json`, nothing where that is missing. */
  policy: object | undefined;
  /** The local AWS. */
  url: string;
  account: string;
  region: string;
  identities: Identities;
}

/** Gives each host its metadata service and the addresses of that and of AWS in its environment. */
export async function startMetadata(options: MetadataOptions): Promise<Listening[]> {
  const { hosts, url, account, region, identities } = options;
  if (hosts.length === 0) return [];
  const policy = options.policy ?? (await documentedPolicy());
  const session = await identities.session(role, policy);
  return Promise.all(
    hosts.map(async (host) => {
      const service = await startImds({ host, account, region, role, session });
      host.env['AWS_ENDPOINT_URL'] = url;
      host.env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] = service.url;
      return service;
    }),
  );
}

async function documentedPolicy(): Promise<object> {
  const text = await readFile(documented, 'utf8').catch(() => undefined);
  return text === undefined ? { Version: '2012-10-17', Statement: [] } : (JSON.parse(text) as object);
}
