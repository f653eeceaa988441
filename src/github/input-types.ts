import { type InputType, Rejected, text } from '../action/input-types.ts';

export interface Repository {
  owner: string;
  repo: string;
}

export const repositoryName: InputType<Repository> = {
  allowed: 'a repository as `owner/name`',
  example: 'acme/usage',
  parse: (given) => {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(given) ?? [];
    if (owner === undefined || repo === undefined || repo === '.' || repo === '..') throw new Rejected();
    return { owner, repo };
  },
};

export const organizationName = text(
  'the login of an organization',
  'acme',
  /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/,
);

export const environmentName = text(
  'the name of an environment, at most 255 characters',
  'production',
  /^[^\r\n]{1,255}$/,
);

/** Source: GitHub docs, "Naming your secrets". */
export const secretName: InputType<string> = {
  allowed: 'letters, digits and _, not beginning with a digit or GITHUB_',
  example: 'LOKI_S3_ACCESS_KEY_ID',
  parse: (given) => {
    if (!/^[A-Za-z_]\w*$/.test(given)) throw new Rejected();
    if (/^github_/i.test(given)) throw new Rejected('names that begin with GITHUB_ are reserved');
    return given;
  },
};
