import { secret, text } from '../../src/action/input-types.ts';
import { type InputValues, optional, required } from '../../src/action/inputs.ts';

export const inputs = {
  token: required(secret('a token that may write issues', '${{ github.token }}', /^\S+$/)),
  label: required(text('a label, at most 50 characters', 'loki-key-rotation', /^[^,\r\n]{1,50}$/)),
  id: optional(text('one line, at most 100 characters', 'production', /^[^\r\n]{1,100}$/)),
  title: required(text('one line', 'The Loki key rotation needs a person', /^[^\r\n]{1,256}$/)),
  problem: optional(text('any text', 'The rotation of the key failed.')),
};

export type IssueInputs = InputValues<typeof inputs>;
