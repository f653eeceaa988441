/** One difference between what is and what should be; `plan` shows these and `apply` makes them. */
export interface Change {
  /** What differs, in the service's words: `versioning`. */
  setting: string;
  /** What it is now, short enough for a table; `none` where there is nothing. */
  from: string;
  to: string;
}

/** A change together with the write that makes it. */
export interface PendingChange {
  change: Change;
  apply(): Promise<void>;
}

/** @param write makes the change; what it returns is of no use */
export function pendingChange(change: Change, write: () => Promise<unknown>): PendingChange {
  return {
    change,
    apply: async () => {
      await write();
    },
  };
}

/** One line for the log: `versioning: Suspended → Enabled`. */
export function describeChange({ setting, from, to }: Change): string {
  return `${setting}: ${from} → ${to}`;
}
