/** Decrypts pgBackRest's list files to check them: AES-256-CBC in OpenSSL's format, with key derivation by SHA-1. */
import { createDecipheriv, createHash } from 'node:crypto';

const magic = Buffer.from('Salted__');
const headerBytes = 16;

/** @param passphrase null: only check whether the content looks encrypted */
export function isIntactList(content: Buffer, passphrase: string | null): boolean {
  const isCiphertext = content.length > headerBytes && content.length % 16 === 0;
  if (!isCiphertext || !content.subarray(0, magic.length).equals(magic)) return false;
  return passphrase === null || /^\[backrest\]$[^]*^backrest-checksum="/m.test(decrypted(content, passphrase));
}

function decrypted(content: Buffer, passphrase: string): string {
  const derived = derive(Buffer.from(passphrase), content.subarray(magic.length, headerBytes));
  const decipher = createDecipheriv('aes-256-cbc', derived.subarray(0, 32), derived.subarray(32, 48));
  try {
    return Buffer.concat([decipher.update(content.subarray(headerBytes)), decipher.final()]).toString('utf8');
  } catch {
    return '';
  }
}

/** OpenSSL's EVP_BytesToKey with one round: 32 bytes of key, 16 of initialization vector. */
function derive(passphrase: Buffer, salt: Buffer): Buffer {
  let [all, last] = [Buffer.alloc(0), Buffer.alloc(0)];
  while (all.length < 48) {
    last = createHash('sha1')
      .update(Buffer.concat([last, passphrase, salt]))
      .digest();
    all = Buffer.concat([all, last]);
  }
  return all;
}
