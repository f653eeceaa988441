import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { push } from '../../local-stack/clients.ts';
import { freePort } from '../../local-stack/free-port.ts';
import { createLocalHost, type LocalHost } from '../../local-stack/host/local-host.ts';
import { renderConfig } from '../../src/config/render.ts';
import type { Tree } from '../../src/config/tree.ts';
import { type DeployScriptOptions, deployScript, releaseId } from '../../src/host/script.ts';
import { type FakeCloud, forbiddenBucket, startFakeCloud } from './fake-cloud.ts';

export const parameter = '/loki-host/loki-storage/credentials';
export const key = { id: 'AKIAEXAMPLE000000001', secret: 'Ab/cd+EF/gh+IJ/kl+MN/op+QR/st+UV/wx+YZ=1' };

/** A host, a little of AWS and what a deploy is made of. */
export interface DeployKit {
  host: LocalHost;
  cloud: FakeCloud;
  port: number;
  /** Where reads take TLS, if a deploy has readers. */
  readsPort: number;
  /** What `render` makes for Loki 3.4.3 of a team's part, with the kit's bucket as its storage. */
  config(comment?: string, team?: Tree, credentials?: 'environment' | 'instance-profile'): string;
  /** The same for a bucket that refuses the key: the stand-in is never ready then. The real Loki is told to wait. */
  neverReadyConfig(): string;
  script(options?: Partial<DeployScriptOptions>): string;
  /** Pushes as a client does. @returns 204, or why not. */
  push(line: string): Promise<number | string>;
  close(): Promise<void>;
}

export async function createDeployKit(): Promise<DeployKit> {
  const root = mkdtempSync(join(tmpdir(), 'loki-host-'));
  const cloud = await startFakeCloud();
  cloud.parameters.set(
    parameter,
    JSON.stringify({ Version: 1, AccessKeyId: key.id, SecretAccessKey: key.secret }),
  );
  cloud.acceptedKey = key.id;
  const host = await createLocalHost({ root, instanceId: 'i-0123456789abcdef0' });
  Object.assign(host.env, cloud.env);
  const [port, readsPort] = await Promise.all([freePort(), freePort()]);
  let releases = 0;
  const kit: DeployKit = {
    host,
    cloud,
    port,
    readsPort,
    config: (comment = '', team = {}, credentials = 'environment') =>
      `# ${comment}\n${rendered(cloud.url, 'acme', team, credentials)}`,
    neverReadyConfig: () =>
      rendered(cloud.url, forbiddenBucket, { ingester: { lifecycler: { min_ready_duration: '10m' } } }),
    script: (options = {}) => {
      const config = options.config ?? kit.config();
      // A second apart, so that two deploys of one config have two names.
      const now = new Date(Date.UTC(2026, 0, 1) + ++releases * 1000);
      return deployScript({
        release: releaseId(config, now),
        image: 'grafana/loki:3.4.3',
        lokiVersion: '3.4.3',
        port,
        config,
        credentials: { parameter, region: 'us-west-2' },
        timeoutSeconds: 40,
        freeMb: 1,
        ...options,
        reads: { port: readsPort, ...options.reads },
      });
    },
    push: (line) => push(port, { type: 'usage' }, line),
    close: async () => {
      await host.close();
      await cloud.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
  return kit;
}

function rendered(
  endpoint: string,
  bucket: string,
  team: Tree,
  credentials: 'environment' | 'instance-profile' = 'environment',
): string {
  const aws = { endpoint, s3forcepathstyle: true };
  const options = { lokiVersion: '3.4.3', bucket, region: 'us-west-2', replicas: 1, credentials };
  return renderConfig({ ...options, team: { ...team, storage_config: { aws } } }).yaml;
}
