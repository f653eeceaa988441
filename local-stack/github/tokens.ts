import { randomBytes } from 'node:crypto';
import { type Answer, failure } from './answers.ts';

export type Access = 'none' | 'read' | 'write';

/** GitHub's names of the permissions for issues and for each scope of secrets. */
export type Permission =
  | 'issues'
  | 'secrets'
  | 'environments'
  | 'organization_secrets'
  | 'dependabot_secrets'
  | 'organization_dependabot_secrets';

export interface TokenOptions extends Partial<Record<Permission, Access>> {
  /** Repositories the token can see, default all; the others answer 404. */
  repositories?: string[];
  expired?: boolean;
}

const levels: Access[] = ['none', 'read', 'write'];

/** The tokens that a server has issued. */
export class Tokens {
  readonly #known = new Map<string, TokenOptions>();

  /** Issues a token like that of a GitHub App's installation. Its permissions are the given ones and no others. */
  issue(options: TokenOptions): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    this.#known.set(token, options);
    return token;
  }

  /** @returns GitHub's refusal, or `undefined` when the token allows the request. */
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
