/** Access of checks to a running environment: parts define the checks, `operations/` implements the access. */
import type { Check } from '../platform/check';
import type { HttpResponse } from '../platform/https';
import type { Environment } from './environment';

export interface Observer {
  readonly now: Date;
  /** Undefined: the server has no public address. */
  publicAddress(server: string): string | undefined;
  /** Standard output of a command. @throws Failure where SSH fails, or the command exits with another code than 0 */
  ssh(server: string, command: string): Promise<string>;
  /** One HTTP request, with certificates verified. @param address to connect to, instead of what the name resolves to */
  ask(url: string, address?: string): Promise<HttpResponse>;
  /** TCP ports that accept a connection from here, among `also` and the ports that attackers usually try. */
  openPorts(address: string, also: readonly number[]): Promise<number[]>;
  /** JSON of `strata-backups` on a database server. @throws Failure */
  backups(server: string): Promise<string>;
  /** JSON of a job of role `jobs`: since when it is scheduled, and its last result. @throws Failure */
  job(server: string, name: string): Promise<string>;
}

export type Checks = (environment: Environment, observer: Observer) => Promise<readonly Check[]>;

export const nothingToCheck: Checks = () => Promise.resolve([]);
