/** `npm run bench`: what the actions cost, next to bare node and to Terraform, measured in this one run. */
import { documentedPolicy, region, startCloud } from '../local-stack/cloud.ts';
import { benchStart } from './start.ts';
import { benchTerraform } from './terraform.ts';

console.log('Starting the bundles (medians; ratios to bare node in this run)');
print(benchStart());

const cloud = await startCloud();
try {
  const bucket = cloud.name('bench');
  const user = cloud.name('loki');
  const token = cloud.github.token({ secrets: 'write' });
  // As .github/workflows/deploy.yml does: the account is known from the sign-in, so nobody asks STS.
  const options = { env: { AWS_ACCOUNT_ID: cloud.aws.account } };
  const run = async () => {
    const made = await cloud.run(
      'bucket',
      { bucket, region },
      documentedPolicy('bucket', { 'acme-usage-logs': bucket }),
      options,
    );
    const calls = shown();
    const keys = await cloud.run(
      'keys',
      { user, bucket, region, 'github-token': token },
      documentedPolicy('keys', { 'loki-storage': user }),
      options,
    );
    if (made.code + keys.code > 0) throw new Error(made.log + keys.log);
    return { seconds: made.seconds + keys.seconds, calls: [...calls, ...shown()] };
  };
  const shown = () =>
    [...cloud.aws.calls, ...cloud.github.calls].map(({ service, operation }) => `${service} ${operation}`);

  const first = await run();
  const again = await run();
  const terraform = benchTerraform(cloud.motoUrl, cloud.aws.env(cloud.aws.admin, region));

  console.log('\nBucket and keys against the same moto');
  print([
    ['', 'first apply', 'nothing to change'],
    ['these actions', `${first.seconds.toFixed(2)} s`, `${again.seconds.toFixed(2)} s`],
    typeof terraform === 'string'
      ? ['terraform', terraform, '']
      : ['terraform', `${terraform.first.toFixed(2)} s`, `${terraform.again.toFixed(2)} s`],
    ...(typeof terraform === 'string'
      ? []
      : [['ratio', ratio(first.seconds, terraform.first), ratio(again.seconds, terraform.again)]]),
  ]);
  console.log(`\nCalls with nothing to change: ${again.calls.length}\n  ${again.calls.join('\n  ')}`);
} finally {
  await cloud.close();
}

function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(3)}×`;
}

function print(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}
