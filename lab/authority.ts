import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labFolder } from '../clouds/lab/folders';
import type { Lab } from '../clouds/lab/lab';
import { run } from '../platform/shell';

/** The lab's certificate authority (CA). It is created once and survives a rebuild of the internet host. */
export interface Authority {
  readonly certificate: string;
  readonly key: string;
}

export function authorityCertificate(labName: string): string {
  return join(labFolder(labName), 'ca.crt');
}

export async function ensureAuthority(lab: Lab): Promise<Authority> {
  const certificate = authorityCertificate(lab.name);
  const key = join(labFolder(lab.name), 'ca.key');
  if (existsSync(certificate) && existsSync(key)) return { certificate, key };

  const unfinished = join(labFolder(lab.name), '.unfinished-ca');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const [newKey, newCertificate] = [join(unfinished, 'ca.key'), join(unfinished, 'ca.crt')];
  await run('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', newKey]);
  const request = ['req', '-x509', '-new', '-sha256', '-days', '3650', '-key', newKey, '-out', newCertificate];
  const config = join(unfinished, 'request.cnf');
  writeFileSync(config, certificateRequest(lab));
  await run('openssl', [...request, '-config', config]);
  // The certificate is moved last: `existsSync` above treats a missing certificate as a missing pair.
  renameSync(newKey, key);
  renameSync(newCertificate, certificate);
  rmSync(unfinished, { recursive: true });
  return { certificate, key };
}

function certificateRequest(lab: Lab): string {
  return `[req]
distinguished_name = name
x509_extensions = authority
prompt = no
[name]
CN = Strata ${lab.name} root
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
`;
}
