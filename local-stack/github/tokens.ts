import { randomBytes } from 'node:crypto';
import { type Answer, failure } from './answers.ts';

export type Access = 'none' | 'read' | 'write';

/** GitHub's names of the permissions that issues and the scopes of secrets need. */
export type Permission =
  | 'issues'
  | 'secrets'
  | 'environments'
  | 'organization_secrets'
  | 'dependabot_secrets'
  | 'organization_dependabot_secrets';

export interface TokenOptions extends Partial<Record<Permission, Access>> {
  /** What the token may see at all, default everything; the rest is 404 to it. */
  repositories?: string[];
  expired?: boolean;
}

const levels: Access[] = ['none', 'read', 'write'];

/** The tokens a server has given out. Every access not asked for is `none`, as with the workflow's GITHUB_TOKEN. */
export class Tokens {
  readonly #known = new Map<string, TokenOptions>();

  /** A new token, looking like a GitHub App installation's. */
  issue(options: TokenOptions): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    this.#known.set(token, options);
    return token;
  }

  /** The refusal GitHub would answer with, or `undefined` when the token is good for the request. */
  refuse(
    header: string | undefined,
    wanted: { permission: Permission; access: Access; repository?: string },
  ): Answer | undefined {
    if (header === undefined) return failure(401, 'Requires authentication');
    const token = this.#known.get(header.replace(/^(token|bearer) /i, ''));
    if (!token || token.expired) return failure(401, 'Bad credentials');
    const { permission, access, repository } = wanted;
    if (repository !== undefined && token.repositories?.includes(repository) === false)
      return failure(404, 'Not Found');
    if (levels.indexOf(token[permission] ?? 'none') >= levels.indexOf(access)) return undefined;
    return failure(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': `${permission}=${access}`,
    });
  }
}
