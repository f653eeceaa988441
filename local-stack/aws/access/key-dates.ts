import { type Answer, elementText } from '../answers.ts';
import type { Operation } from '../operation.ts';
import { type AwsRequest, formOf } from '../request.ts';
import type { Time } from '../time.ts';

/**
 * When access keys were created and used, by the clock of the local AWS. moto goes by the machine's clock and does not
 * see that a key is used, since the proxy checks it.
 */
export class KeyDates {
  readonly #time: Time;
  readonly #created = new Map<string, string>();
  readonly #used = new Map<string, { date: string; service: string }>();

  constructor(time: Time) {
    this.#time = time;
  }

  /** To be called for every request that is let through. */
  recordUse(accessKeyId: string, service: string): void {
    this.#used.set(accessKeyId, { date: this.#now(), service });
  }

  /** Puts the dates into an answer of moto. */
  correct(request: AwsRequest, { operation }: Operation, answer: Answer): Answer {
    if (answer.status !== 200) return answer;
    const xml = answer.body.toString();
    switch (operation) {
      case 'CreateAccessKey':
        this.#created.set(elementText(xml, 'AccessKeyId'), this.#now());
        return answer;
      case 'ListAccessKeys':
        return withBody(
          answer,
          xml.replace(/<member>.*?<\/member>/gs, (member) => this.#withCreation(member)),
        );
      case 'GetAccessKeyLastUsed':
        return withBody(answer, this.#withUse(xml, formOf(request).get('AccessKeyId') ?? ''));
      default:
        return answer;
    }
  }

  #withCreation(member: string): string {
    const date = this.#created.get(elementText(member, 'AccessKeyId'));
    return date === undefined ? member : member.replace(/<CreateDate>[^<]*</, () => `<CreateDate>${date}<`);
  }

  #withUse(xml: string, id: string): string {
    const { date, service } = this.#used.get(id) ?? { date: undefined, service: 'N/A' };
    const last = date === undefined ? '' : `<LastUsedDate>${date}</LastUsedDate>`;
    const use = `<AccessKeyLastUsed>${last}<ServiceName>${service}</ServiceName><Region>N/A</Region></AccessKeyLastUsed>`;
    return xml.replace(/<AccessKeyLastUsed>.*<\/AccessKeyLastUsed>/s, () => use);
  }

  #now(): string {
    return new Date(this.#time.now()).toISOString();
  }
}

function withBody(answer: Answer, text: string): Answer {
  return { ...answer, body: Buffer.from(text) };
}
