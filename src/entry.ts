/** Everything that dist/ starts, each loaded only when it is asked for. */
const programs = {
  bucket: () => import('../actions/bucket/index.ts'),
  cli: () => import('./cli/index.ts'),
  deploy: () => import('../actions/deploy/index.ts'),
  document: () => import('../actions/document/index.ts'),
  issue: () => import('../actions/issue/index.ts'),
  keys: () => import('../actions/keys/index.ts'),
  render: () => import('../actions/render/index.ts'),
  validate: () => import('../actions/validate/index.ts'),
  verify: () => import('../actions/verify/index.ts'),
};

export type ProgramName = keyof typeof programs;

export const programNames = Object.keys(programs) as ProgramName[];

export async function start(name: ProgramName): Promise<void> {
  await programs[name]();
}
