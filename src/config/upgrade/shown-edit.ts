import { ourOwn, type Secrets, type Shown } from '../hide.ts';
import { isSecretField } from '../secret-fields.ts';
import type { Edit } from './draft.ts';

/** An edit in which no part of a secret is. */
export type ShownEdit = { readonly [Part in keyof Edit]: Shown };

export function shownEdit({ path, was, is, why }: Edit, secrets: Secrets): ShownEdit {
  return {
    path: secrets.hide(path),
    was: isSecretField(path.split('.')) && was !== '' ? ourOwn('…') : secrets.hide(was),
    is: secrets.hide(is),
    why: secrets.hide(why),
  };
}

/** The changes for a person who reads them in a terminal or a log. */
export function toText(changes: readonly ShownEdit[]): string {
  const line = ({ path, was, is, why }: ShownEdit) =>
    `${path}: ${was || 'nothing'} -> ${is || 'nothing'}\n    ${why}`;
  return changes.map(line).join('\n');
}
