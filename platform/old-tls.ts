/** Versions of TLS that are no longer safe, and whether a server still accepts them. */
import { connect } from 'node:tls';

export const oldVersions = ['TLSv1', 'TLSv1.1'] as const;
export type TlsVersion = (typeof oldVersions)[number];

export interface TlsServer {
  /** Name in the handshake (SNI). */
  readonly host: string;
  /** Connects to this address instead of the one in DNS. */
  readonly address?: string;
  readonly port?: number;
  readonly timeoutSeconds?: number;
}

/** @returns the old versions that the server accepts */
export async function acceptedOldTls(server: TlsServer): Promise<TlsVersion[]> {
  const results = await Promise.all(oldVersions.map((version) => accepts(version, server)));
  return oldVersions.filter((_, at) => results[at]);
}

function accepts(version: TlsVersion, server: TlsServer): Promise<boolean> {
  const { host, address = host, port = 443, timeoutSeconds = 10 } = server;
  return new Promise((resolve) => {
    // OpenSSL offers old versions at security level 0 only. The certificate is not of interest here.
    const socket = connect({
      host: address,
      port,
      servername: host,
      minVersion: version,
      maxVersion: version,
      ciphers: 'ALL:@SECLEVEL=0',
      rejectUnauthorized: false,
      timeout: timeoutSeconds * 1000,
    });
    const finish = (isAccepted: boolean) => {
      socket.destroy();
      resolve(isAccepted);
    };
    socket.once('secureConnect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}
