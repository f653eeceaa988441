import { fieldAt } from '../../fields/tree.ts';
import { fail, type Rule, type Subject } from './rule.ts';

export const urlRules: readonly Rule[] = [twoColons];

/** A host and port with a second colon, outside of an IPv6 address. */
const TWO_COLONS = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?(?![^/?#]*@)[^/?#:[]*:[^/?#]*:/i;

/** Loki 3.7 is built with Go 1.26, which refuses such a URL; an older one takes what follows the last colon for the port. */
function twoColons(subject: Subject): void {
  const { config } = subject;
  if (!config.atLeast('3.7')) return;
  for (const [path, { value }] of config.settings) {
    if (typeof value !== 'string' || !TWO_COLONS.test(value)) continue;
    const field = fieldAt(config.fields.root, path);
    if (field?.kind !== 'value' || field.type !== 'url') continue;
    const message = `${path}: ${JSON.stringify(value)} is no url: it has two colons behind its host.`;
    fail(subject, 'wrong-type', path, message, 'Write http://host:port/path, an IPv6 address in brackets.');
  }
}
