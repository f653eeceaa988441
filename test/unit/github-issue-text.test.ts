import { describe, expect, it } from 'vitest';
import { isOurs, issueText, renewed } from '../../src/github/issue-text.ts';

describe('the text of an issue', () => {
  it('is known by what it is about', () => {
    const body = issueText('loki-key-rotation/production', 'AKIA1 is still in use.');
    expect(isOurs(body, 'loki-key-rotation/production')).toBe(true);
    expect(isOurs(body, 'loki-key-rotation')).toBe(false);
  });

  it.each(['--> <b>', 'two words', '100 %', '-->'])('takes any label: %j', (id) => {
    const body = issueText(id, 'first');
    expect(isOurs(body, id)).toBe(true);
    expect(renewed(body, id, 'second')).toBe(issueText(id, 'second'));
  });

  it.each([['<!-- loki-host-actions:end -->'], [issueText('other', 'inner')], ['$& $1 $$'], ['a\nb\n\nc']])(
    'is whole again after it was renewed, whatever it says: %j',
    (text) => {
      const body = `before\n${issueText('id', text)}\nafter`;
      expect(renewed(body, 'id', 'new')).toBe(`before\n${issueText('id', 'new')}\nafter`);
      expect(renewed(renewed(body, 'id', 'new'), 'id', text)).toBe(body);
    },
  );

  it('is left as it is where no part of it is ours', () => {
    expect(renewed('A person wrote this.', 'id', 'new')).toBe('A person wrote this.');
  });
});
