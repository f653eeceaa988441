import { EarlierAnswers } from '../earlier-answers.ts';
import { createFaults, type Faults } from '../faults.ts';
import type { LocalHost } from '../host/local-host.ts';
import { listen } from '../listen.ts';
import { authorize } from './access/authorize.ts';
import { Boundaries } from './access/boundaries.ts';
import { type AwsCredentials, Identities } from './access/identities.ts';
import { KeyDates } from './access/key-dates.ts';
import { observeIam } from './access/observe-iam.ts';
import { Propagation } from './access/propagation.ts';
import { readSignature } from './access/signature.ts';
import type { Answer } from './answers.ts';
import type { Call } from './calls.ts';
import { startMetadata } from './instance-metadata.ts';
import { forwardTo } from './moto-client.ts';
import type { Operation } from './operation.ts';
import { createProxy } from './proxy.ts';
import { type AwsRequest, jsonOf } from './request.ts';
import { RunCommand, type RunCommandLimits } from './run-command/run-command.ts';
import { answerFromNowhere, answerS3 } from './s3/answer.ts';
import { Buckets } from './s3/buckets.ts';
import { Kms } from './s3/kms.ts';
import { Time } from './time.ts';

export interface AwsOptions {
  /** Address of moto. */
  moto: string;
  /** Hosts that Run Command reaches. Each gets a metadata service, and the AWS endpoints in its `env`. */
  hosts?: LocalHost[];
  /** What the hosts' role may do; default `actions/deploy/instance-policy.json`. */
  hostPolicy?: object | undefined;
  /** Region of the hosts, default us-west-2. */
  region?: string;
  /** Milliseconds until a new access key works everywhere, default 0. */
  iamPropagationMs?: number;
  runCommand?: Partial<RunCommandLimits>;
  log?: (line: string) => void;
}

export interface LocalAws {
  /** For AWS_ENDPOINT_URL. */
  url: string;
  account: string;
  /** Credentials that may do everything. */
  admin: AwsCredentials;
  /** The AWS_* variables of a process with these credentials; default region us-west-2. */
  env(credentials: AwsCredentials, region?: string): Record<string, string>;
  /** A role session limited to this policy document. */
  identity(name: string, policy: object): Promise<AwsCredentials>;
  calls: Call[];
  faults: Faults;
  time: Time;
  /** Names of buckets that belong to another account. */
  foreignBuckets: Set<string>;
  /** ARNs of KMS keys, by the ARN of each alias. */
  kmsAliases: Map<string, string>;
  close(): Promise<void>;
}

const account = '123456789012';
const everything = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** Starts the local AWS: moto, behind a proxy on a free loopback port that adds what moto lacks and corrects it. */
export async function startAws(options: AwsOptions): Promise<LocalAws> {
  const { hosts = [], region = 'us-west-2', log = () => {} } = options;
  const parts = createParts(options);
  const { identities, runCommand, time, foreignBuckets } = parts;
  const calls: Call[] = [];
  const faults = createFaults();
  const earlier = new EarlierAnswers<Answer>();
  const answer = async (request: AwsRequest, operation: Operation) => {
    const nowhere = operation.service === 's3' && (await answerFromNowhere(request, operation, parts));
    if (nowhere) return nowhere;
    await authorize(request, operation, { account, moto: options.moto, hosts, ...parts });
    return answerRequest(request, operation, { ...parts, region });
  };
  const proxy = await listen(createProxy({ calls, earlier, strike: faults.strike, log, answer, time }));
  const { url } = proxy;
  const policy = options.hostPolicy;
  const metadata = await startMetadata({ hosts, policy, url, account, region, identities });
  return {
    url,
    account,
    admin: await identities.session('local-admin', everything),
    env: (credentials, of = region) => environment(url, credentials, of),
    identity: (name, document) => identities.session(name, document),
    calls,
    faults,
    time,
    foreignBuckets,
    kmsAliases: parts.kms.aliases,
    close: async () => {
      runCommand.close();
      await Promise.all([proxy, ...metadata].map((server) => server.close()));
      identities.close();
    },
  };
}

type Parts = ReturnType<typeof createParts>;

function createParts({ moto, hosts = [], iamPropagationMs = 0, runCommand }: AwsOptions) {
  const time = new Time();
  const forward = forwardTo(moto);
  const identities = new Identities(moto);
  const buckets = new Buckets(forward);
  return {
    forward,
    time,
    identities,
    boundaries: new Boundaries(identities),
    buckets,
    kms: new Kms(buckets),
    keyDates: new KeyDates(time),
    propagation: new Propagation(iamPropagationMs, time),
    runCommand: new RunCommand({ account, moto, hosts, time, limits: runCommand ?? {} }),
    /** Names of buckets that belong to another account. */
    foreignBuckets: new Set<string>(),
  };
}

/** Answers a request that is allowed: by the proxy itself, or by moto and corrected. */
async function answerRequest(
  request: AwsRequest,
  operation: Operation,
  parts: Parts & { region: string },
): Promise<Answer> {
  const { forward, keyDates, runCommand, region } = parts;
  const signed = readSignature(request);
  if (signed !== undefined) keyDates.recordUse(signed.accessKeyId, operation.service);
  if (operation.service === 's3') return answerS3(request, operation, { account, ...parts });
  if (operation.service === 'ssm') {
    const own = await runCommand.answer(operation.operation, jsonOf(request), signed?.region ?? region);
    if (own !== undefined) return own;
  }
  const isIdentity = operation.service === 'iam' || operation.service === 'sts';
  return isIdentity ? answerIdentity(request, operation, parts) : forward(request);
}

/** IAM and STS. */
async function answerIdentity(
  request: AwsRequest,
  operation: Operation,
  { forward, boundaries, keyDates, ...observers }: Parts,
): Promise<Answer> {
  await boundaries.check(request);
  const own = boundaries.answer(request, operation);
  if (own !== undefined) return own;
  const answer = await forward(request);
  await observeIam(request, operation, answer, observers);
  return boundaries.observe(request, operation, keyDates.correct(request, operation, answer));
}

function environment(url: string, credentials: AwsCredentials, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...(credentials.sessionToken !== undefined && { AWS_SESSION_TOKEN: credentials.sessionToken }),
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
