import type { Pluggable } from '@smithy/types';
import { explainAwsError } from './errors.ts';

/** Options every AWS client of this project has: retries with back-off are the SDK's. */
export function clientOptions(region: string) {
  return {
    region,
    maxAttempts: 6,
    customUserAgent: 'loki-host-actions',
  };
}

/**
 * A client plugin that throws a `UserError` saying what to do next where AWS says no more than a code:
 * `client.middlewareStack.use(explanations('actions/bucket/README.md'))`.
 * @param policyDocument where the whole policy is documented
 */
export function explanations<I extends object, O extends object>(policyDocument: string): Pluggable<I, O> {
  return {
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
  };
}
