import { type InputType, Rejected } from '../action/input-types.ts';
import { compareVersions } from './versions.ts';

/** The oldest release rendered for (what the seed of this project ran), and the first that is not known yet. */
const oldest = '2.6.0';
const unknown = '4.0.0';

export const lokiVersion: InputType<string> = {
  allowed: `a Loki release as x.y.z, from ${oldest} to before ${unknown}`,
  example: '3.7.6',
  parse: (given) => {
    const version = given.replace(/^v/, '');
    if (!/^\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(version)) throw new Rejected();
    if (compareVersions(version, oldest) < 0) throw new Rejected(`older than ${oldest}`);
    if (compareVersions(version, unknown) >= 0) throw new Rejected(`${unknown} is not known yet`);
    return version;
  },
};
