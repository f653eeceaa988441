/** Orders versions such as 2.9.17 and 3.0.0; negative when `a` is older. */
export const compareVersions = new Intl.Collator('en', { numeric: true }).compare;
