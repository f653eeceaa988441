/** A call that AWS refused. */
export interface RefusedCall {
  /** `S3`. */
  service: string;
  /** `CreateBucket`. */
  operation: string;
  /** What it was about: the name of a bucket, a user, a parameter; absent where a call is about nothing of a name. */
  subject?: string | undefined;
  region: string;
}

type Remedy = (call: RefusedCall) => string;

const quota: Remedy = ({ service, region }) =>
  `The account is at a limit: delete what nobody needs, or ask for more in Service Quotas (${service}, ${region}).`;
const credentials: Remedy = ({ region }) =>
  `AWS does not know the credentials of this run: check the role or key they come from. If they work elsewhere, ${region} may not be enabled in this account, or the session is valid in regions of the default set only (\`aws account get-region-opt-status --region-name ${region}\`).`;
const expired: Remedy = () =>
  'The AWS session of this run has expired. Ask for a longer one, e.g. role-duration-seconds.';
const clock: Remedy = () => 'The clock of the runner is wrong: set it by NTP, then run again.';
const disabledRegion: Remedy = ({ region }) =>
  `The region ${region} is not enabled in this account: ask whoever administers the account to enable it (Account, AWS Regions), or choose another \`region\`.`;
const account: Remedy = () =>
  'The account itself is blocked or not complete: whoever administers it finds out why in the billing console, or from AWS Support.';
const tags: Remedy = () =>
  'Give other `tags`: keys of at most 128 and values of at most 256 characters, no key that begins with `aws:`, at most 50, and as the tag policy of the organization asks.';
const kmsKey: Remedy = ({ region }) =>
  `The KMS key must exist in ${region}, be enabled, and let the caller use it: ask whoever owns the key.`;
const busy: Remedy = ({ service }) =>
  `${service} is still busy with another change of the same thing. Run again in some minutes.`;
const parameterForm: Remedy = () => 'Give another name in the input `parameter`.';

/** What to do about what AWS answers, by its code (without `Exception`). Source: the API reference of each service. */
const remedies: Record<string, Remedy> = {
  TooManyBuckets: quota,
  LimitExceeded: quota,
  ParameterLimitExceeded: quota,
  DocumentLimitExceeded: quota,
  ServiceQuotaExceeded: quota,
  InvalidClientTokenId: credentials,
  InvalidAccessKeyId: credentials,
  InvalidToken: credentials,
  InvalidSecurity: credentials,
  UnrecognizedClient: credentials,
  IncompleteSignature: credentials,
  MissingAuthenticationToken: credentials,
  SignatureDoesNotMatch: credentials,
  InvalidSignature: credentials,
  AuthFailure: credentials,
  ExpiredToken: expired,
  TokenRefreshRequired: expired,
  RequestExpired: expired,
  RequestTimeTooSkewed: clock,
  RequestInTheFuture: clock,
  OptInRequired: disabledRegion,
  RegionDisabled: disabledRegion,
  IllegalLocationConstraint: disabledRegion,
  InvalidLocationConstraint: disabledRegion,
  NotSignedUp: account,
  AccountProblem: account,
  AllAccessDisabled: account,
  PendingVerification: account,
  SubscriptionRequired: account,
  Blocked: account,
  InvalidTag: tags,
  TagPolicyViolation: tags,
  InvalidKeyId: kmsKey,
  KMS: kmsKey,
  OperationAborted: busy,
  ConcurrentModification: busy,
  EntityTemporarilyUnmodifiable: busy,
  TooManyUpdates: busy,
  ParameterMaxVersionLimitExceeded: ({ subject }) =>
    `SSM keeps 100 versions, and the oldest has a label, so it may not be deleted. Take the label off (aws ssm unlabel-parameter-version --name ${subject} --parameter-version … --labels …), then run again.`,
  ParameterPatternMismatch: parameterForm,
  HierarchyLevelLimitExceeded: parameterForm,
  HierarchyTypeMismatch: ({ subject }) =>
    `${subject} exists as another type than SecureString. Give another name in the input \`parameter\`, or delete it.`,
  DocumentVersionLimitExceeded: ({ subject }) =>
    `SSM keeps 1,000 versions of a document: delete old ones of ${subject} (aws ssm delete-document --document-version …), then run again.`,
  DuplicateDocumentVersionName: ({ subject }) =>
    `Another run published this version of ${subject} at the same time. Run again.`,
  DuplicateDocumentContent: ({ subject }) =>
    `${subject} has this very content under another version name. Run again.`,
  DocumentAlreadyExists: ({ subject }) => `Another run made ${subject} at the same time. Run again.`,
  MaxDocumentSizeExceeded: () => 'A document has at most 64 kB.',
  DuplicateInstanceId: () => 'Name each instance once in `instance-ids`.',
  NoSuchBucket: ({ subject }) =>
    `There is no bucket ${subject}: run the bucket action first, or check the name.`,
  NoSuchEntity: ({ subject }) =>
    `There is no such user or policy in this account, or ${subject} was deleted meanwhile. Check the inputs \`user\` and \`permissions-boundary\`, then run again.`,
  EntityAlreadyExists: ({ subject }) => `Another run made ${subject} at the same time. Run again.`,
  MalformedPolicyDocument: () =>
    'Check the inputs `bucket`, `region` and `encryption`, from which the policy is made.',
  InvalidUserType: () => 'Choose another `user`.',
  DeleteConflict: ({ subject }) => `Detach what others attached to ${subject}, then run again.`,
  PermanentRedirect: ({ subject }) =>
    `The bucket ${subject} is in another region: set the input \`region\` to it.`,
  AuthorizationHeaderMalformed: ({ subject }) =>
    `The bucket ${subject} is in another region: set the input \`region\` to it.`,
  InvalidBucketName: () => 'Choose another `bucket`.',
  BucketAlreadyExists: () => 'Choose another `bucket`.',
};

/** What to do about an answer, where that is known. */
export function remedyOf(code: string, message: string, call: RefusedCall): string | undefined {
  if (/signature (expired|not yet current)/i.test(message)) return clock(call);
  if (/not activated in this region/i.test(message)) return disabledRegion(call);
  if (/tag polic/i.test(message)) return tags(call);
  const remedy = remedies[code] ?? (/^KMS/.test(code) ? kmsKey : undefined);
  return remedy?.(call);
}
