import { always, answers, type Kind, type Row } from '../row.ts';
import { makeBucket } from '../scene.ts';

const list = 'actions/list-repo-secrets';
const put = 'actions/create-or-update-repo-secret';

function row(member: string, source: string, fault: Parameters<typeof answers>, says: RegExp): Row {
  return {
    member,
    source,
    action: 'keys',
    prepare: makeBucket,
    github: [answers(...fault)],
    says,
    left: 'nothing',
  };
}

const notOurPermission = /It needs the repository permission/;

function refused(member: string, source: string, message: string, says: RegExp): Row {
  return { ...row(member, source, [list, { status: 403, message }], says), saysNot: notOurPermission };
}

/** GitHub's reason comes before the permission, and no answer is a bug of ours. */
export const answersOfGithub: Kind = {
  kind: 'an answer of GitHub',
  rows: [
    row(
      '403: a permission is missing',
      'GitHub docs, "Resource not accessible"',
      [list, { status: 403, message: 'Resource not accessible by integration' }],
      /It needs the repository permission "Secrets: write"/,
    ),
    refused(
      '403: an IP allow list',
      'github/github-mcp-server#748, aquasecurity/trivy#10567',
      'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      /IP allow list enabled.*Ask an owner of the organization to add the runner's address/,
    ),
    {
      ...refused(
        '403: single sign-on',
        'ossf/scorecard#1504, scala-steward-org/scala-steward-action#173',
        'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
        /Whoever owns the token opens https:\/\/github\.com\/orgs\/acme\/sso\?authorization_request=A1 and authorizes it/,
      ),
      github: [
        answers(list, {
          status: 403,
          message:
            'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
          headers: {
            'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A1',
          },
        }),
      ],
    },
    refused(
      '403: the installation of the App is suspended',
      'google-gemini/gemini-cli#12033, octokit/octokit.rb#1307',
      'This installation has been suspended',
      /suspended\)\. An owner of the organization lifts the suspension/,
    ),
    {
      ...refused(
        '403: the repository is archived',
        'atlassian/github-for-jira#2456',
        'Repository was archived so is read-only.',
        /archived so is read-only\.\)\. The repository is archived: an admin unarchives it/,
      ),
      github: [answers(put, { status: 403, message: 'Repository was archived so is read-only.' })],
    },
    refused(
      '403: a token that is valid for too long',
      'NixOS/org#247, GladysAssistant/v4-website#408',
      "The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1",
      /lifetime is greater than 366 days.*Make a token that is valid for as long as the organization allows/,
    ),
    refused(
      '403: a classic token that the organization forbids',
      'GitHub docs, "Setting a personal access token policy for your organization"',
      '`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
      /does not accept this kind of token: use the token of a GitHub App/,
    ),
    refused(
      '403: a plan without environments',
      'GitHub docs, "Managing environments for deployment"',
      'Upgrade to GitHub Pro or make this repository public to enable this feature.',
      /The plan of the owner does not have this/,
    ),
    refused(
      '403: a reason that nobody here has heard of',
      'any new reason',
      'The moon is full.',
      /\(403: The moon is full\.\)\. If that is no reason of its own, the token needs/,
    ),
    row(
      '400: a request that it does not take',
      'the issue',
      [list, { status: 400, message: 'Bad Request' }],
      /GitHub refuses the secrets of repository acme\/usage \(400: Bad Request\)\./,
    ),
    row(
      '409: another change of the same thing',
      'the issue',
      [put, { status: 409, message: 'Conflict' }],
      /GitHub refuses the secrets of repository acme\/usage \(409: Conflict\)\. Something else changes/,
    ),
    {
      ...row(
        "403 from the API of the runner's own token",
        'GitHub docs, "Automatic token authentication"',
        [list, { status: 403, message: 'Resource not accessible by integration' }],
        /GITHUB_TOKEN can never have it/,
      ),
      bundle: true,
    },
    row(
      '451: blocked for legal reasons',
      'the issue',
      [list, { status: 451, message: 'Repository access blocked' }],
      /\(451: Repository access blocked\)\. GitHub has blocked the repository/,
    ),
    row(
      '422: words in a list of their own',
      'octokit/request-error (errors[])',
      [put, { status: 422, message: 'Validation Failed' }],
      /GitHub rejects a secret of repository acme\/usage \(422: Validation Failed\)/,
    ),
    row(
      'a page of GitHub Enterprise Server: the API URL has no path',
      'the issue',
      [list, { status: 200, body: '<!DOCTYPE html><html>GitHub Enterprise</html>' }],
      /is not GitHub's API: GET .*\/secrets has no such answer. On GitHub Enterprise Server the address ends in \/api\/v3/,
    ),
    row(
      'a page that says 404: the API URL is another',
      'the same mistake, another server',
      [list, { status: 404, body: '<html>Not Found</html>' }],
      /\(404: not in the form of GitHub’s API\)/,
    ),
    row(
      'a page of a proxy with status 407',
      'actions/toolkit issues on proxies',
      [list, { status: 407, body: '<html>Proxy Authentication Required</html>' }, always],
      /GitHub could not be reached \(.+\)\. Check GITHUB_API_URL/,
    ),
    {
      ...row(
        'a limit of requests',
        'GitHub docs, "Rate limits for the REST API"',
        [
          list,
          {
            status: 403,
            message: 'API rate limit exceeded for installation ID 1.',
            headers: { 'retry-after': '1' },
          },
          always,
        ],
        /GitHub limits the requests of this token \(403: API rate limit exceeded.*Run again in 1 s/,
      ),
    },
  ],
};
