import sodium from 'libsodium-wrappers';
import { beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../src/github/seal.ts';

beforeAll(() => sodium.ready);

function keyPair() {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const base64 = Buffer.from(publicKey).toString('base64');
  const open = (sealed: string) =>
    Buffer.from(sodium.crypto_box_seal_open(Buffer.from(sealed, 'base64'), publicKey, privateKey)).toString();
  return { base64, open };
}

describe('A sealed text', () => {
  test.each([
    ['a secret access key', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    ['no text at all', ''],
    ['text beyond ASCII', 'clé 鍵 🔑'],
    ['48 KB, the most GitHub takes', 'x'.repeat(48 * 1024)],
  ])('is opened by libsodium: %s', (_, text) => {
    const { base64, open } = keyPair();
    expect(open(seal(base64, text))).toBe(text);
  });

  test('is different each time', () => {
    const { base64 } = keyPair();
    expect(seal(base64, 'same')).not.toBe(seal(base64, 'same'));
  });

  test('cannot be opened with another key pair', () => {
    expect(() => keyPair().open(seal(keyPair().base64, 'secret'))).toThrow();
  });

  test('is not made for something that is not a public key', () => {
    expect(() => seal('c2hvcnQ=', 'secret')).toThrow('bad public key size');
  });
});
