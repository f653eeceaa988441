import { blake2b } from '@noble/hashes/blake2.js';
import nacl from 'tweetnacl';

/**
 * Seals a text so that only the holder of the private key can open it: libsodium's `crypto_box_seal`, which GitHub
 * requires for secrets. The result is the ephemeral public key (32 bytes), then the encrypted text (16 bytes longer).
 * @param publicKey base64, as GitHub's `public-key` routes give it.
 * @returns base64.
 */
export function seal(publicKey: string, text: string): string {
  const recipient = Buffer.from(publicKey, 'base64');
  const ephemeral = nacl.box.keyPair();
  const nonce = blake2b(Buffer.concat([ephemeral.publicKey, recipient]), { dkLen: nacl.box.nonceLength });
  const box = nacl.box(Buffer.from(text), nonce, recipient, ephemeral.secretKey);
  return Buffer.concat([ephemeral.publicKey, box]).toString('base64');
}
