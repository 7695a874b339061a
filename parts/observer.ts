/** Access of checks to a running environment: parts define the checks, `operations/` implements the access. */
import type { Check } from '../platform/check';
import type { HttpResponse } from '../platform/https';
import type { TlsVersion } from '../platform/old-tls';
import type { Bucket, Environment } from './environment';
import type { Level } from './levels';

export interface Observer {
  readonly now: Date;
  /** How thorough the checks are. */
  readonly level: Level;
  /** Undefined: the server has no public address. */
  publicAddress(server: string): string | undefined;
  /**
   * Output of a Python program, run on the server as root; nothing is installed there.
   * @param file Python source with a function `main`, which gets `plan` @throws Failure where SSH or the program fails
   */
  python(server: string, file: string, plan: unknown): Promise<unknown>;
  /** One HTTP request, with certificates verified. @param address to connect to, instead of what the name resolves to */
  ask(url: string, address?: string): Promise<HttpResponse>;
  /** Versions of TLS before 1.2 that a site accepts. */
  oldTls(host: string, address?: string): Promise<readonly TlsVersion[]>;
  /** TCP ports that accept a connection from here, among `also` and the ports that attackers usually try. */
  openPorts(address: string, also: readonly number[]): Promise<number[]>;
  /** Every TCP port that accepts a connection from here. */
  everyOpenPort(address: string): Promise<number[]>;
  /** Tries for some seconds to get through to a port by TCP and UDP. */
  visit(address: string, port: number, seconds: number): Promise<void>;
  /** Protection of a bucket, read with the operator's key. @throws NoCredentials where this machine has none */
  bucketSettings(bucket: Bucket): Promise<BucketSettings>;
  /** JSON of `strata-backups` on a database server. @throws Failure */
  backups(server: string): Promise<string>;
  /** JSON of a job of role `jobs`: since when it is scheduled, and its last result. @throws Failure */
  job(server: string, name: string): Promise<string>;
}

export interface BucketSettings {
  readonly versioning: boolean;
  /** Null: object lock is off. */
  readonly lock: { readonly mode: string | null; readonly days: number | null } | null;
  /** Days after which old versions are deleted; null: no rule does. */
  readonly noncurrentVersionDays: number | null;
  /** Days after which dumps are deleted; null: no rule does. */
  readonly dumpDays: number | null;
}

/** This machine has no key for the store, so it cannot tell. */
export class NoCredentials extends Error {}

export type Checks = (environment: Environment, observer: Observer) => Promise<readonly Check[]>;

export const nothingToCheck: Checks = () => Promise.resolve([]);
