import { join } from 'node:path';
import { repositoryRoot } from '../paths.ts';

/** Everything the demo writes. */
export const demoFolder: string = join(repositoryRoot, '.demo');

/** Where the local stack of the demo says how to reach it. */
export const stackFile: string = join(demoFolder, 'stack.json');

/** Names as in the READMEs, so that the demo runs with the IAM policies that they document. */
export const names = {
  repository: 'acme/usage',
  region: 'us-west-2',
  instanceId: 'i-0123456789abcdef0',
  /** The folder that stands for the host's disk. */
  hostRoot: join(demoFolder, 'host'),
  port: 9090,
  workflow: '.github/workflows/deploy.yml',
} as const;

/** Minutes without a demo after which the local stack stops itself. */
export const idleMinutes = 15;
