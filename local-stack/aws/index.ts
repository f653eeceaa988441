import { createFaults, type Faults } from '../faults.ts';
import type { Answer } from './answers.ts';
import { authorize } from './authorize.ts';
import { Buckets } from './buckets.ts';
import type { Call } from './calls.ts';
import type { LocalHost } from './host.ts';
import { learn } from './iam.ts';
import { type AwsCredentials, Identities } from './identities.ts';
import { KeyDates } from './key-dates.ts';
import { listen } from './listen.ts';
import { startMetadata } from './metadata.ts';
import { forwardTo } from './moto-client.ts';
import type { Operation } from './operation.ts';
import { Propagation } from './propagation.ts';
import { createProxy } from './proxy.ts';
import { type AwsRequest, jsonOf } from './request.ts';
import { RunCommand } from './run-command.ts';
import { answerS3 } from './s3.ts';
import { readSignature } from './signature.ts';
import { Time } from './time.ts';

export interface AwsOptions {
  /** moto's address. */
  moto: string;
  /** Instances Run Command reaches; each gets a metadata service and the AWS endpoints in its `env`. */
  hosts?: LocalHost[];
  /** What the instances' role may do; default `actions/deploy/instance-policy.json`. */
  hostPolicy?: object;
  /** Where the hosts are, default us-west-2. */
  region?: string;
  /** Milliseconds until a new access key works everywhere, default 0. */
  iamPropagationMs?: number;
  runCommand?: {
    /** Milliseconds until a command that was sent can be asked for, default 150. */
    listedAfterMs?: number;
    /** Milliseconds a second of a command's time-outs lasts, default 1000. */
    secondMs?: number;
    /** Hosts a command may have pending, default as many as there are. */
    pendingLimit?: number;
  };
  log?: (line: string) => void;
}

export interface LocalAws {
  /** For AWS_ENDPOINT_URL. */
  url: string;
  account: string;
  /** May do everything. */
  admin: AwsCredentials;
  /** The AWS_* variables of a process that has these credentials; default region us-west-2. */
  env(credentials: AwsCredentials, region?: string): Record<string, string>;
  /** A role session limited to that policy document. */
  identity(name: string, policy: object): Promise<AwsCredentials>;
  /** Whether signatures, keys and policies are checked; on from the start. */
  enforce(on: boolean): Promise<void>;
  calls: Call[];
  faults: Faults;
  time: Time;
  /** Names of buckets that belong to another account. */
  foreignBuckets: Set<string>;
  close(): Promise<void>;
}

const account = '123456789012';
const everything = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** Starts the local AWS: moto, with what moto lacks or gets wrong mended by a proxy on a free loopback port. */
export async function startAws(options: AwsOptions): Promise<LocalAws> {
  const { moto, hosts = [], region = 'us-west-2', log = () => {} } = options;
  const { listedAfterMs = 150, secondMs = 1000, pendingLimit = hosts.length } = options.runCommand ?? {};
  const forward = forwardTo(moto);
  const identities = new Identities(moto);
  const buckets = new Buckets(forward);
  const time = new Time();
  const keyDates = new KeyDates(time);
  const propagation = new Propagation(options.iamPropagationMs ?? 0, time);
  const runCommand = new RunCommand({ account, moto, hosts, listedAfterMs, secondMs, pendingLimit });
  const foreignBuckets = new Set<string>();
  const calls: Call[] = [];
  const faults = createFaults();
  let enforced = true;

  const answer = async (request: AwsRequest, operation: Operation): Promise<Answer> => {
    if (enforced) await authorize(request, operation, { account, hosts, identities, buckets, propagation });
    const { accessKeyId } = readSignature(request) ?? {};
    if (accessKeyId !== undefined) keyDates.used(accessKeyId, operation.service);
    if (operation.service === 's3') {
      return answerS3(request, operation, { account, forward, buckets, foreignBuckets });
    }
    if (operation.service === 'ssm') {
      const asked = readSignature(request)?.region ?? region;
      const answered = await runCommand.answer(operation.operation, jsonOf(request), asked);
      if (answered !== undefined) return answered;
    }
    const forwarded = await forward(request);
    await learn(request, operation, forwarded, { identities, propagation });
    return keyDates.mend(request, operation, forwarded);
  };
  const proxy = await listen(createProxy({ calls, strike: faults.strike, log, answer, time }));
  const metadata = await startMetadata({
    hosts,
    policy: options.hostPolicy,
    url: proxy.url,
    account,
    region,
    identities,
  });

  return {
    url: proxy.url,
    account,
    admin: await identities.session('local-admin', everything),
    env: (credentials, of = region) => environment(proxy.url, credentials, of),
    identity: (name, policy) => identities.session(name, policy),
    enforce: async (on) => {
      enforced = on;
    },
    calls,
    faults,
    time,
    foreignBuckets,
    close: async () => {
      runCommand.close();
      await Promise.all([proxy, ...metadata].map((server) => server.close()));
      identities.close();
    },
  };
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
