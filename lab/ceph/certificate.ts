import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAuthority } from '../authority';
import { run } from '../../platform/shell';
import type { CephStore } from './store';

const day = 24 * 60 * 60 * 1000;

/** @returns whether a new one was made, which the gateway reads when it starts */
export async function ensureCertificate(store: CephStore): Promise<boolean> {
  await ensureAuthority(store.lab);
  const present = join(store.folder, 'certificate.pem');
  if (existsSync(present) && isGood(store, new X509Certificate(readFileSync(present)))) return false;
  await issueCertificate(store, 365);
  return true;
}

function isGood({ authority }: CephStore, certificate: X509Certificate): boolean {
  const issuer = new X509Certificate(readFileSync(authority));
  return certificate.verify(issuer.publicKey) && Date.parse(certificate.validTo) > Date.now() + 30 * day;
}

/**
 * Signed by the lab's authority, for the store's names and address.
 * @param days it is valid; less than none: it has expired already
 */
export async function issueCertificate(store: CephStore, days: number): Promise<void> {
  const authority = await ensureAuthority(store.lab);
  const folder = join(store.folder, '.unfinished-certificate');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const [key, request, config] = ['key', 'request', 'extensions'].map((name) => join(folder, name)) as Names;
  const certificate = join(folder, 'certificate');
  writeFileSync(config, extensions(store));
  const ecKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await run('openssl', ['req', '-new', ...ecKey, '-keyout', key, '-out', request, '-subj', `/CN=${store.name}`]);
  const signer = ['-CA', authority.certificate, '-CAkey', authority.key, '-set_serial', `0x${serial()}`];
  const signed = ['x509', '-req', '-sha256', '-in', request, '-out', certificate, '-extfile', config, ...signer];
  await run('openssl', [...signed, '-days', String(days)]);
  renameSync(key, join(store.folder, 'certificate.key'));
  renameSync(certificate, join(store.folder, 'certificate.pem'));
  rmSync(folder, { recursive: true });
}

type Names = [string, string, string];

function serial(): string {
  return Date.now().toString(16).padStart(16, '0');
}

/** pgBackRest looks for the address among the names too. */
function extensions({ address, name }: CephStore): string {
  return `basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:${name}, DNS:*.${name}, DNS:${address}, IP:${address}
`;
}
