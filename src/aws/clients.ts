import type { MiddlewareStack } from '@smithy/types';
import { explainAwsError } from './explain.ts';

/** The options of every AWS client of this project; retries with back-off are the SDK's. */
export function clientOptions(region: string) {
  return {
    region,
    maxAttempts: 6,
    customUserAgent: 'loki-host-actions',
  };
}

/** Where a client calls, and what its errors refer to. */
export interface ClientContext {
  region: string;
  /** Where the whole policy of the caller is documented: `actions/bucket/README.md`. */
  policyDocument: string;
}

/**
 * Makes a client that throws a `UserError` with the remedy where AWS answers with no more than a code:
 * `createClient(S3Client, { region, policyDocument: 'actions/bucket/README.md' })`.
 * @param options come before those of every client
 */
export function createClient<C, Options, I extends object, O extends object>(
  ClientOf: new (...options: [] | [Options]) => C & { middlewareStack: MiddlewareStack<I, O> },
  { region, policyDocument }: ClientContext,
  options?: NoInfer<Partial<Options>>,
): C {
  const client = new ClientOf({ ...clientOptions(region), ...options } as Options);
  client.middlewareStack.use({
    applyToStack: (stack) =>
      stack.add(
        (next, context) => async (args) => {
          try {
            return await next(args);
          } catch (error) {
            throw explainAwsError(error, { ...context, policyDocument });
          }
        },
        { step: 'initialize', priority: 'high' },
      ),
  });
  return client;
}
