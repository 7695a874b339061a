import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAuthority } from '../authority';
import { run } from '../../platform/shell';
import type { CephStore } from './store';

const day = 24 * 60 * 60 * 1000;

/** @returns true if a certificate was issued: the gateway must restart, because it reads the certificate only at its start */
export async function ensureCertificate(store: CephStore): Promise<boolean> {
  await ensureAuthority(store.lab);
  const certificatePath = join(store.folder, 'certificate.pem');
  if (existsSync(certificatePath) && isGood(store, new X509Certificate(readFileSync(certificatePath)))) return false;
  await issueCertificate(store, 365);
  return true;
}

function isGood({ authority }: CephStore, certificate: X509Certificate): boolean {
  const issuer = new X509Certificate(readFileSync(authority));
  return certificate.verify(issuer.publicKey) && Date.parse(certificate.validTo) > Date.now() + 30 * day;
}

/**
 * Signs a certificate for the store's names and address with the lab's CA.
 * @param days validity; a negative number gives an expired certificate
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
  const signing = ['x509', '-req', '-sha256', '-in', request, '-out', certificate, '-extfile', config, ...signer];
  await run('openssl', [...signing, '-days', String(days)]);
  renameSync(key, join(store.folder, 'certificate.key'));
  renameSync(certificate, join(store.folder, 'certificate.pem'));
  rmSync(folder, { recursive: true });
}

type Names = [string, string, string];

function serial(): string {
  return Date.now().toString(16).padStart(16, '0');
}

/** The IP address is listed as DNS name too, because pgBackRest compares it with the DNS names. */
function extensions({ address, name }: CephStore): string {
  return `basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:${name}, DNS:*.${name}, DNS:${address}, IP:${address}
`;
}
