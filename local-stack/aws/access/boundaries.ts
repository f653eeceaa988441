import { type Answer, AwsFailure, elementText } from '../answers.ts';
import type { Operation } from '../operation.ts';
import { type AwsRequest, formOf } from '../request.ts';
import type { Identities } from './identities.ts';
import type { Context, PolicyDocument } from './policy.ts';

/** The permissions boundaries of users, which moto does not keep. Source: IAM user guide, "Permissions boundaries". */
export class Boundaries {
  readonly #identities: Identities;
  readonly #arns = new Map<string, string>();

  constructor(identities: Identities) {
    this.#identities = identities;
  }

  /** The policy that limits the user, if there is one. */
  async of(user: string): Promise<PolicyDocument | undefined> {
    const arn = this.#arns.get(user);
    return arn === undefined ? undefined : this.#identities.managed(arn);
  }

  /** `iam:PermissionsBoundary`: what a call sets, or what the user it is about has. */
  context(request: AwsRequest): Context {
    const form = formOf(request);
    const arn = form.get('PermissionsBoundary') ?? this.#arns.get(form.get('UserName') ?? '');
    return arn === undefined ? {} : { 'iam:permissionsboundary': arn };
  }

  /** @throws AwsFailure when a boundary is asked for that does not exist. */
  async check(request: AwsRequest): Promise<void> {
    const arn = formOf(request).get('PermissionsBoundary');
    if (arn === null) return;
    await this.#identities.managed(arn).catch(() => {
      throw new AwsFailure(404, 'NoSuchEntity', `Scope ARN: ${arn} does not exist or is not attachable.`);
    });
  }

  /** Answers what moto has no answer for. */
  answer(request: AwsRequest, { operation }: Operation): Answer | undefined {
    const form = formOf(request);
    const user = form.get('UserName') ?? '';
    if (operation === 'PutUserPermissionsBoundary')
      this.#arns.set(user, form.get('PermissionsBoundary') ?? '');
    else if (operation === 'DeleteUserPermissionsBoundary') this.#arns.delete(user);
    else return undefined;
    const body = `<${operation}Response><ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></${operation}Response>`;
    return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
  }

  /** Takes note of users that come and go, and puts the boundary into what moto says of one. */
  observe(request: AwsRequest, { operation }: Operation, answer: Answer): Answer {
    if (answer.status !== 200) return answer;
    const form = formOf(request);
    const boundary = form.get('PermissionsBoundary');
    const user = form.get('UserName') ?? '';
    if (operation === 'CreateUser' && boundary !== null) this.#arns.set(user, boundary);
    if (operation === 'DeleteUser') this.#arns.delete(user);
    return operation === 'CreateUser' || operation === 'GetUser' ? this.#withBoundary(answer) : answer;
  }

  #withBoundary(answer: Answer): Answer {
    const xml = answer.body.toString();
    const arn = this.#arns.get(elementText(xml, 'UserName'));
    if (arn === undefined) return answer;
    const element = `<PermissionsBoundary><PermissionsBoundaryType>Policy</PermissionsBoundaryType><PermissionsBoundaryArn>${arn}</PermissionsBoundaryArn></PermissionsBoundary></User>`;
    return { ...answer, body: Buffer.from(xml.replace('</User>', () => element)) };
  }
}
