import type { UserName } from '../../src/aws/input-types.ts';
import { userOf } from '../../src/aws/storage-user.ts';
import type { SecretNames } from '../../src/rotation/options.ts';
import { inputs, type KeysInputs, namedSecrets } from './inputs.ts';

/** The environment of the workflows, whose secrets have no suffix. */
const plainEnvironment = 'production';

/**
 * The names of the secrets that the key is written to. The secrets of a repository are shared by its environments, so a
 * default name gets the environment as a suffix: `LOKI_S3_ACCESS_KEY_ID_STAGING`. Users with a name of their own are
 * those of earlier releases, whose secrets stay where they are.
 */
export function secretNames(values: KeysInputs, user: UserName): SecretNames {
  const names = namedSecrets(values);
  const { environment, ownerEnvironment = plainEnvironment } = values;
  const isShared = environment === undefined && user.name === userOf(values.bucket).name;
  if (!isShared || ownerEnvironment.toLowerCase() === plainEnvironment) return names;
  const suffix = `_${ownerEnvironment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
  const inOwn = (name: string, byDefault: string) => (name === byDefault ? name + suffix : name);
  return {
    ...names,
    accessKeyId: inOwn(names.accessKeyId, inputs['access-key-id-secret'].fallback),
    secretAccessKey: inOwn(names.secretAccessKey, inputs['secret-access-key-secret'].fallback),
  };
}
