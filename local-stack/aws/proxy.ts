import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { EarlierAnswers } from '../earlier-answers.ts';
import { answerUnder, type CannedAnswer, type Fault, type Refusal } from '../faults.ts';
import { refusal, throttling } from './access/denials.ts';
import { readSignature } from './access/signature.ts';
import { type Answer, AwsFailure, type Failure, failureAnswer } from './answers.ts';
import type { Call } from './calls.ts';
import { nameOperation, type Operation, type Service } from './operation.ts';
import { type AwsRequest, readRequest } from './request.ts';
import type { Time } from './time.ts';

export interface ProxyOptions {
  earlier: EarlierAnswers<Answer>;
  calls: Call[];
  strike(call: Call): Fault | undefined;
  log(line: string): void;
  /** @throws AwsFailure to refuse the request. */
  answer(request: AwsRequest, operation: Operation): Promise<Answer>;
  time: Time;
}

/** The server in front of moto: it records each call, applies the fault that is due, and sends what `answer` returns. */
export function createProxy(options: ProxyOptions) {
  let count = 0;
  return createServer((incoming, response) => {
    count += 1;
    handle(incoming, response, count, options).catch((error: unknown) => {
      options.log(`aws ${count} ${incoming.method} ${incoming.url}: ${String(error)}`);
      incoming.socket.destroy();
    });
  });
}

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  n: number,
  options: ProxyOptions,
): Promise<void> {
  const { calls, strike, log, time } = options;
  const request = await readRequest(incoming);
  const operation = nameOperation(request);
  const call = record(request, operation, n);
  calls.push(call);
  const fault = strike(call);
  const same = [operation.service, operation.operation, call.target, call.body];
  const settled = async () => options.earlier.keep(same, await settle(request, operation, options));
  const answer = await answerUnder(fault, settled, {
    refuse: (refusal) => failureAnswer(operation.service, failureOf(refusal, operation)),
    send: (canned) => cannedAnswer(operation.service, canned),
    stale: () => options.earlier.of(same),
  });
  call.status = answer?.status ?? 0;
  const name = `${operation.service}:${operation.operation}`;
  log(`aws ${n} ${name} ${call.status}${fault === undefined ? '' : ` (${fault.kind})`}`);
  if (answer === undefined) incoming.socket.destroy();
  else send(request, response, withDate(answer, time));
}

function record(request: AwsRequest, { service, operation, write }: Operation, n: number): Call {
  const accessKeyId = readSignature(request)?.accessKeyId ?? '';
  const { target, headers, body } = request;
  return { n, service, operation, accessKeyId, status: 0, write, target, headers, body: body.toString() };
}

/** What `answer` returns, or the failure it throws. */
async function settle(request: AwsRequest, operation: Operation, { answer }: ProxyOptions): Promise<Answer> {
  try {
    return await answer(request, operation);
  } catch (error) {
    if (error instanceof AwsFailure) return failureAnswer(operation.service, error.failure);
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return failureAnswer(operation.service, { status: 500, code: 'InternalFailure', message });
  }
}

function failureOf(kind: Refusal, { service }: Operation): Failure {
  switch (kind) {
    case 'throttle':
      return throttling(service);
    case 'denied':
      return refusal(service, 'denied').failure;
    case 'error':
      return {
        status: 500,
        code: 'InternalError',
        message: 'We encountered an internal error. Please try again.',
      };
  }
}

function cannedAnswer(service: Service, { body, headers = {}, ...canned }: CannedAnswer): Answer {
  const inForm = failureAnswer(service, { code: 'InternalError', ...canned });
  if (body === undefined) return { ...inForm, headers: { ...inForm.headers, ...headers } };
  return {
    status: canned.status,
    headers: { 'content-type': 'text/html', ...headers },
    body: Buffer.from(body),
  };
}

function withDate(answer: Answer, time: Time): Answer {
  return { ...answer, headers: { ...answer.headers, date: new Date(time.now()).toUTCString() } };
}

function send({ method }: AwsRequest, response: ServerResponse, { status, headers, body }: Answer): void {
  // The answer to HEAD states the length of a body that it does not have.
  const length = method === 'HEAD' ? headers['content-length'] : String(body.length);
  response.writeHead(status, { ...headers, ...(length !== undefined && { 'content-length': length }) });
  response.end(method === 'HEAD' ? undefined : body);
}
