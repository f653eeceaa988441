import type { Answer } from './answers.ts';
import type { Operation } from './operation.ts';
import { type AwsRequest, formOf } from './request.ts';
import type { Time } from './time.ts';

/**
 * When access keys were made and used, by the local AWS's time: moto knows the machine's only, and sees no use of a key
 * that the proxy checks itself.
 */
export class KeyDates {
  readonly #time: Time;
  readonly #made = new Map<string, string>();
  readonly #used = new Map<string, { date: string; service: string }>();

  constructor(time: Time) {
    this.#time = time;
  }

  used(accessKeyId: string, service: string): void {
    this.#used.set(accessKeyId, { date: this.#now(), service });
  }

  /** Puts the dates into what moto answered. */
  mend(request: AwsRequest, { operation }: Operation, answer: Answer): Answer {
    if (answer.status !== 200) return answer;
    const xml = answer.body.toString();
    switch (operation) {
      case 'CreateAccessKey':
        this.#made.set(element(xml, 'AccessKeyId'), this.#now());
        return answer;
      case 'ListAccessKeys':
        return withBody(
          answer,
          xml.replace(/<member>.*?<\/member>/gs, (member) => this.#withMade(member)),
        );
      case 'GetAccessKeyLastUsed':
        return withBody(answer, this.#withUse(xml, formOf(request).get('AccessKeyId') ?? ''));
      default:
        return answer;
    }
  }

  #withMade(member: string): string {
    const made = this.#made.get(element(member, 'AccessKeyId'));
    return made === undefined ? member : member.replace(/<CreateDate>[^<]*</, () => `<CreateDate>${made}<`);
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

function element(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}
