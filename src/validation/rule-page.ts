const page = 'https://github.com/loki-host-actions/loki-host-actions/blob/v1/docs/rules.md';

/** The page that explains a rule: what would happen, how to do it safely, how it is known. */
export function rulePage(rule: string): string {
  return `${page}#${rule}`;
}
