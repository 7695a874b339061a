/** Ansible Vault's file format 1.1 (docs.ansible.com: "Ansible Vault payload format"), so that synth needs no Python. */
import { createCipheriv, createDecipheriv, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';

const header = '$ANSIBLE_VAULT;1.1;AES256';

export function encrypt(text: string, password: string, salt = randomBytes(32)): string {
  const { key, hmacKey, iv } = derive(password, salt);
  const cipher = createCipheriv('aes-256-ctr', key, iv);
  const ciphertext = Buffer.concat([cipher.update(pad(Buffer.from(text, 'utf8'))), cipher.final()]);
  const hmac = createHmac('sha256', hmacKey).update(ciphertext).digest();
  const body = Buffer.from([salt, hmac, ciphertext].map((part) => part.toString('hex')).join('\n')).toString('hex');
  return [header, ...(body.match(/.{1,80}/g) ?? []), ''].join('\n');
}

/** @throws Error if the password is wrong, or the file was changed */
export function decrypt(sealedText: string, password: string): string {
  const [first, ...lines] = sealedText.trim().split('\n');
  if (first !== header) throw new Error('not an Ansible Vault file of format 1.1');
  const parts = Buffer.from(lines.join('').trim(), 'hex').toString().split('\n');
  const [salt, hmac, ciphertext] = parts.map((part) => Buffer.from(part, 'hex'));
  const { key, hmacKey, iv } = derive(password, salt!);
  if (!timingSafeEqual(createHmac('sha256', hmacKey).update(ciphertext!).digest(), hmac!)) {
    throw new Error('the vault password does not decrypt this vault, or the file was changed');
  }
  const decipher = createDecipheriv('aes-256-ctr', key, iv);
  const padded = Buffer.concat([decipher.update(ciphertext!), decipher.final()]);
  return padded.subarray(0, padded.length - padded[padded.length - 1]!).toString('utf8');
}

function derive(password: string, salt: Buffer) {
  const bytes = pbkdf2Sync(password, salt, 10000, 80, 'sha256');
  return { key: bytes.subarray(0, 32), hmacKey: bytes.subarray(32, 64), iv: bytes.subarray(64, 80) };
}

function pad(text: Buffer): Buffer {
  const missing = 16 - (text.length % 16);
  return Buffer.concat([text, Buffer.alloc(missing, missing)]);
}
