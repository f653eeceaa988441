import { type ClientContext, createClient } from './clients.ts';
import { incomplete } from './errors.ts';
import { explainAwsError } from './explain.ts';

/**
 * The account of the caller, 12 digits. Asked of STS only where the credentials do not name it already
 * (an assumed role's and a configured `AWS_ACCOUNT_ID` do).
 */
export async function accountId(
  credentials: () => Promise<{ accountId?: string }>,
  context: ClientContext,
): Promise<string> {
  const { accountId: known } = await credentials().catch((error: unknown) => {
    throw explainAwsError(error, { ...context, clientName: 'STSClient', commandName: 'the sign-in' });
  });
  if (known !== undefined) return known;
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const { Account } = await createClient(STSClient, context).send(new GetCallerIdentityCommand({}));
  if (Account === undefined) throw incomplete('STS', 'GetCallerIdentity', 'an account');
  return Account;
}
