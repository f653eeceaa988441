/** `npm run bench`: what the actions cost beside bare Node and beside Terraform, all measured in this one run. */
import { type Cloud, documentedPolicy, region, startCloud } from '../local-stack/cloud.ts';
import { alignColumns } from '../local-stack/columns.ts';
import { benchStart, distMegabytes, ratio } from './start.ts';
import { benchTerraform } from './terraform.ts';

console.log(`dist/: ${distMegabytes().toFixed(1)} MB`);
console.log('\nStarting the programs in dist/ (medians, as ratios to bare Node in this run)');
print(benchStart());

const cloud = await startCloud();
try {
  await benchApply(cloud);
} finally {
  await cloud.close();
}

interface Apply {
  seconds: number;
  calls: string[];
}

/** Compares the actions `bucket` and `keys` with Terraform, on the same moto. */
async function benchApply(cloud: Cloud): Promise<void> {
  const names = { bucket: cloud.name('bench'), user: cloud.name('loki') };
  const first = await apply(cloud, names);
  const again = await apply(cloud, names);
  const terraform = benchTerraform(cloud.motoUrl, cloud.aws.env(cloud.aws.admin, region));
  console.log('\nBucket and keys on the same moto');
  print([
    ['', 'first run', 'nothing to change'],
    ['these actions', `${first.seconds.toFixed(2)} s`, `${again.seconds.toFixed(2)} s`],
    ...(typeof terraform === 'string'
      ? [['Terraform', terraform]]
      : [
          ['Terraform', `${terraform.first.toFixed(2)} s`, `${terraform.again.toFixed(2)} s`],
          ['ratio', ratio(first.seconds, terraform.first), ratio(again.seconds, terraform.again)],
        ]),
  ]);
  console.log(`\nCalls with nothing to change: ${again.calls.length}\n  ${again.calls.join('\n  ')}`);
}

async function apply(cloud: Cloud, { bucket, user }: { bucket: string; user: string }): Promise<Apply> {
  const token = cloud.github.token({ secrets: 'write' });
  // As in .github/workflows/deploy.yml: the sign-in tells the account, so that no action asks STS.
  const options = { env: { AWS_ACCOUNT_ID: cloud.aws.account } };
  const run = async (action: string, inputs: Record<string, string>, names: Record<string, string>) => {
    const result = await cloud.run(action, inputs, documentedPolicy(action, names), options);
    if (result.code > 0) throw new Error(result.log);
    const calls = [...cloud.aws.calls, ...cloud.github.calls];
    return {
      seconds: result.seconds,
      calls: calls.map(({ service, operation }) => `${service} ${operation}`),
    };
  };
  const made = await run('bucket', { bucket, region }, { 'acme-usage-logs': bucket });
  const keys = await run(
    'keys',
    { user, bucket, region, 'github-token': token, 'permissions-boundary': cloud.boundary },
    { 'loki-acme-usage-logs': user },
  );
  return { seconds: made.seconds + keys.seconds, calls: [...made.calls, ...keys.calls] };
}

function print(rows: string[][]): void {
  for (const line of alignColumns(rows)) console.log(line);
}
