import type { MiddlewareStack } from '@smithy/types';
import type { Waiting } from '../poll.ts';
import { explainAwsError } from './explain.ts';
import { untilSettled } from './settle.ts';

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
  /** For clients that write: what AWS cannot do yet is waited for. */
  waiting?: Waiting;
}

/**
 * Makes a client that throws a `UserError` with what AWS said and the remedy, and that waits for what AWS cannot do yet:
 * `createClient(S3Client, { region, policyDocument: 'actions/bucket/README.md' })`.
 * @param options come before those of every client
 */
export function createClient<C, Options, I extends object, O extends object>(
  ClientOf: new (...options: [] | [Options]) => C & { middlewareStack: MiddlewareStack<I, O> },
  { waiting, ...where }: ClientContext,
  options?: NoInfer<Partial<Options>>,
): C {
  const client = new ClientOf({ ...clientOptions(where.region), ...options } as Options);
  client.middlewareStack.use({
    applyToStack: (stack) =>
      stack.add(
        (next, context) => async (args) => {
          const call = { ...context, ...where, input: args.input };
          try {
            return await untilSettled(call, () => next(args), waiting);
          } catch (error) {
            throw explainAwsError(error, call);
          }
        },
        { step: 'initialize', priority: 'high' },
      ),
  });
  return client;
}
