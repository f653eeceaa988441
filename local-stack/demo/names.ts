import { join } from 'node:path';

export const root: string = join(import.meta.dirname, '../..');

/** Everything the demo leaves behind. */
export const demoFolder: string = join(root, '.demo');

/** Names as the READMEs use them, so that the demo runs under the IAM policies they document. */
export const names = {
  repository: 'acme/usage',
  bucket: 'acme-usage-logs',
  region: 'us-west-2',
  instanceId: 'i-0123456789abcdef0',
  /** The folder that stands for the host's disk. */
  hostRoot: join(demoFolder, 'host'),
  port: 9090,
  workflow: '.github/workflows/deploy.yml',
} as const;

/** Milliseconds without a demo after which the local stack ends itself. */
export const idleMs: number = 15 * 60_000;

/** What the local stack tells a demo; written to `.demo/stack.json`, readable by its owner only. */
export interface StackInfo {
  pid: number;
  /** Address of the stack's own door; its path is a secret. `GET` says it is alive, `POST …/stop` ends it. */
  control: string;
  account: string;
  /** AWS_ENDPOINT_URL. */
  awsUrl: string;
  /** GITHUB_API_URL. */
  githubUrl: string;
  /** Token of a GitHub App that may write the repository's secrets. */
  githubToken: string;
  /** Credentials of the deploy role: the policies the actions' READMEs document, and nothing more. */
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  /** Which parts are real and which are stand-ins, one line each. */
  parts: string[];
}
