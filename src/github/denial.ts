import type { GithubFailure } from './failure.ts';

/**
 * Refusals of GitHub that no permission of the token would lift, by GitHub's words, and who can help.
 * Source: GitHub docs on each setting; the words as people report them (octokit, actions/create-github-app-token, cli/cli).
 */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /IP allow list/i,
    "Ask an owner of the organization to add the runner's address to the IP allow list, or run on a runner whose address is in it (a larger runner with static addresses, or a self-hosted one).",
  ],
  [
    /SAML|single sign-on/i,
    'Whoever owns the token authorizes it for single sign-on of the organization (Settings, Developer settings, Configure SSO); the token of a GitHub App needs no such step.',
  ],
  [
    /(installation|app).*suspended|suspended.*(installation|app)/i,
    'An owner of the organization lifts the suspension in its settings (GitHub Apps, Configure, Unsuspend).',
  ],
  [/account.*suspended/i, 'The account of the token is suspended: use another, or ask GitHub Support.'],
  [
    /archived|read-only/i,
    'The repository is archived: an admin unarchives it in its settings, or names another.',
  ],
  [
    /token.?s? lifetime|lifetime is greater/i,
    'Make a token that is valid for as long as the organization allows, or use the token of a GitHub App.',
  ],
  [
    /forbids access via a|(personal access token|classic).*(forbid|not allowed|restricted)/i,
    'The organization does not accept this kind of token: use the token of a GitHub App (actions/create-github-app-token).',
  ],
  [
    /pending|awaiting approval/i,
    'An owner of the organization approves the token or the new permissions of the App.',
  ],
  [
    /upgrade to GitHub|billing|payment|plan does not|not available (for|on) your plan/i,
    'The plan of the owner does not have this, such as environments of private repositories: name no `environment`, or change the plan.',
  ],
  [
    /access blocked|DMCA|unavailable due to|legal/i,
    'GitHub has blocked the repository: its owner finds out why from GitHub Support.',
  ],
  [
    /access restrictions/i,
    'An owner of the organization approves the app that the token is of, or use the token of a GitHub App of your own.',
  ],
  [/locked/i, 'The repository is locked, as during a migration: run again when that is over.'],
  [/two-factor/i, 'The owner of the token switches on two-factor authentication.'],
  [
    /administrative rules|user.?agent/i,
    'GitHub refuses the kind of request: look at what stands between the runner and GitHub, such as a proxy.',
  ],
  [
    /disabled (by|for|in|on)|(is|been) disabled/i,
    'An admin of the repository, organization or enterprise switches it on.',
  ],
];

/** What to do about a refusal that GitHub gives a reason for; `undefined` where the token lacks a permission, or may. */
export function remedyOf({ message, headers }: GithubFailure): string | undefined {
  const url = /required; url=(\S+)/.exec(headers['x-github-sso'] ?? '')?.[1];
  if (url !== undefined) return `Whoever owns the token opens ${url} and authorizes it for single sign-on.`;
  return reasons.find(([words]) => words.test(message))?.[1];
}
