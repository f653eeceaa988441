import { clientOptions, explanations } from './clients.ts';
import { explainAwsError } from './errors.ts';

/**
 * The account of the caller, 12 digits. Asked of STS only where the credentials do not name it already
 * (an assumed role's and a configured `AWS_ACCOUNT_ID` do).
 */
export async function accountId(
  credentials: () => Promise<{ accountId?: string }>,
  region: string,
  policyDocument: string,
): Promise<string> {
  const { accountId: known } = await credentials().catch((error: unknown) => {
    throw explainAwsError(error, { policyDocument });
  });
  if (known !== undefined) return known;
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const sts = new STSClient(clientOptions(region));
  sts.middlewareStack.use(explanations(policyDocument));
  const { Account } = await sts.send(new GetCallerIdentityCommand({}));
  if (Account === undefined) throw new Error('STS GetCallerIdentity answered without an Account');
  return Account;
}
