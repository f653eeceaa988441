import type { Violation } from '../rule.ts';
import { type ConfigChange, type GuardRule, textChanged } from './change.ts';

/** Whose data it is: the tenant is part of every key. */
export const tenantRules: readonly GuardRule[] = [
  { name: 'tenant-changed', level: 'error', find: authenticationChanged },
  { name: 'tenant-changed', level: 'error', find: defaultTenantChanged },
];

function* authenticationChanged({ base, head }: ConfigChange): Iterable<Violation> {
  const path = 'auth_enabled';
  if (base.flag(path) === head.flag(path)) return;
  const message = head.flag(path)
    ? 'With auth_enabled, pushes and queries without X-Scope-OrgID are refused (401), and the old lines belong to the tenant "fake".'
    : 'Without auth_enabled everything belongs to the tenant "fake": the lines of other tenants are no longer found.';
  yield { path, message, fix: `Set auth_enabled: ${base.flag(path)}.` };
}

function* defaultTenantChanged(change: ConfigChange): Iterable<Violation> {
  const path = 'no_auth_tenant';
  if (!textChanged(change, path) || change.head.flag('auth_enabled')) return;
  const message = `${path} changes: the lines stored so far belong to another tenant.`;
  yield { path, message, fix: 'Set it back.' };
}
