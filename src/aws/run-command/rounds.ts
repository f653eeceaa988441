/** How a command goes through its hosts. */
export interface Pace {
  /** Hosts at a time: a number, or a share such as `50%`. */
  maxConcurrency: string;
  /** Seconds the agent may take to pick the command up; 30 is SSM's least. */
  deliverySeconds: number;
  /** Seconds the script may run on a host. */
  timeoutSeconds: number;
}

/**
 * Seconds until the last host must have begun, for SSM's `TimeoutSeconds`. Whether its clock stands still while a host
 * waits for its turn is not documented, so each round before counts with all it may take.
 */
export function beginSeconds(
  { maxConcurrency, deliverySeconds, timeoutSeconds }: Pace,
  hosts: number,
): number {
  const amount = Number.parseInt(maxConcurrency, 10);
  const lanes = Math.max(1, maxConcurrency.endsWith('%') ? Math.floor((amount / 100) * hosts) : amount);
  const rounds = Math.max(1, Math.ceil(hosts / lanes));
  // 30 days is SSM's most. Source: SSM API reference, SendCommand.
  return Math.min(2_592_000, deliverySeconds + (rounds - 1) * (deliverySeconds + timeoutSeconds));
}
