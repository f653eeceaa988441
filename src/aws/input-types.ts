import { type InputType, Rejected, text } from '../action/input-types.ts';

/** Source: S3 user guide, "General purpose bucket naming rules"; dots break TLS host names and are refused. */
export const bucketName: InputType<string> = {
  allowed: '3 to 63 lower-case letters, digits and hyphens, beginning and ending with a letter or digit',
  example: 'acme-usage-logs',
  parse: (given) => {
    if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(given)) throw new Rejected();
    if (/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|--x-s3|--table-s3)$/.test(given)) {
      throw new Rejected('this prefix or suffix is reserved by S3');
    }
    return given;
  },
};

/** Of any partition: `cn-north-1`, `us-gov-west-1`, `eusc-de-east-1`, `us-isob-east-1`. */
export const regionPattern = '[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}';

export const region = text('an AWS region', 'us-west-2', new RegExp(`^${regionPattern}$`));

const kmsArn = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/;
const kmsExample = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export const kmsKeyArn = text('the ARN of a KMS key, or of its alias', kmsExample, kmsArn);

export type Encryption = { algorithm: 'AES256' } | { algorithm: 'aws:kms'; keyArn: string };

export const encryption: InputType<Encryption> = {
  allowed: '`AES256` or the ARN of a KMS key or its alias',
  example: kmsExample,
  parse: (given) => {
    if (given === 'AES256') return { algorithm: 'AES256' };
    if (!kmsArn.test(given)) throw new Rejected();
    return { algorithm: 'aws:kms', keyArn: given };
  },
};

/** Whether the key is named by an alias, which may be moved to another key. */
export function isAlias(encryption: Encryption): encryption is Extract<Encryption, { keyArn: string }> {
  return encryption.algorithm === 'aws:kms' && encryption.keyArn.includes(':alias/');
}

export interface UserName {
  name: string;
  /** With slashes: `/` or `/tools/`. */
  path: string;
}

/** An IAM user, with its path where it has one: `/tools/loki`. Source: IAM API, CreateUser. */
export const userName: InputType<UserName> = {
  allowed: 'an IAM user name of 1 to 64 letters, digits and _+=,.@-, with a path before it if it has one',
  example: 'loki-storage',
  parse: (given) => {
    const [, path, name] = /^(\/(?:[\w+=,.@-]+\/)*)?([\w+=,.@-]{1,64})$/.exec(given) ?? [];
    if (name === undefined) throw new Rejected();
    return { name, path: path ?? '/' };
  },
};

/** The host's role may read `/loki-host/*` only, so a parameter elsewhere would never be read. */
export const parameterName = text(
  'a Parameter Store name below /loki-host/, of letters, digits and _.-/',
  '/loki-host/loki-storage/credentials',
  /^\/loki-host(\/[\w.-]+){1,13}$/,
);

/** A managed node outside EC2 (`mi-…`) has no instance role, with which a host reads its parameters and stores its data. */
export const instanceId: InputType<string> = {
  allowed: 'the id of an EC2 instance',
  example: 'i-0123456789abcdef0',
  parse: (given) => {
    if (given.startsWith('mi-')) throw new Rejected(notAnInstance);
    if (!/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(given)) throw new Rejected();
    return given;
  },
};

export const notAnInstance = 'a managed node outside EC2 has no instance role, which a host needs';

/** Source: SSM API reference, CreateDocument; AWS keeps some beginnings to itself. */
export const documentName = text(
  'a document name of 3 to 128 letters, digits and _.-, not beginning with aws, amazon or amzn',
  'loki-host-deploy',
  /^(?!aws|amazon|amzn)[\w.-]{3,128}$/i,
);

/** Also the start of a pattern in the document, so no other character may be in it. */
export const imageRepository = text(
  'an image repository without tag',
  'grafana/loki',
  /^[a-z0-9][a-z0-9._-]*(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]*)*$/,
);

/** How many of the hosts, as Run Command takes it. Source: SSM API reference, SendCommand. */
export function hostCount(least: 0 | 1): InputType<string> {
  return text(
    `a number of hosts from ${least} on, or a share of them such as 50%`,
    '1',
    least === 0 ? /^(0|[1-9]\d{0,5}|\d{1,2}%|100%)$/ : /^([1-9]\d{0,5}|[1-9]\d?%|100%)$/,
  );
}

/** Source: IAM user guide, "Unique identifiers": AKIA is an access key of a user. */
export const accessKeyId = text('the id of an access key', 'AKIAIOSFODNN7EXAMPLE', /^A[A-Z0-9]{15,127}$/);

export const policyArn = text(
  'the ARN of a managed IAM policy',
  'arn:aws:iam::123456789012:policy/boundary',
  /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/,
);
