const page = 'https://github.com/loki-host-actions/loki-host-actions/blob/v1/docs/rules.md';

/** Where a rule is explained: what would happen, how to do it safely, how it is known. */
export function rulePage(rule: string): string {
  return `${page}#${rule}`;
}
