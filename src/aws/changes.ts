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
