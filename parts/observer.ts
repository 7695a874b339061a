/** What checks may ask of a running environment. Parts say what they want to know; operations have the means. */
import type { Check } from '../platform/check';
import type { HttpResponse } from '../platform/https';
import type { Environment } from './environment';

export interface Observer {
  readonly now: Date;
  /** Undefined: nothing of the server can be reached from outside. */
  publicAddress(server: string): string | undefined;
  /** @throws Failure where the host cannot be asked, or the command ended with another code than 0 */
  ssh(server: string, command: string): Promise<string>;
  /** Asks a URL once, with certificates verified. @param address connects here whatever the name resolves to */
  ask(url: string, address?: string): Promise<HttpResponse>;
  /** TCP ports that accept a connection from here, among those an attacker tries first and `also`. */
  openPorts(address: string, also: readonly number[]): Promise<number[]>;
  /** JSON of `strata-backups` on a database server. @throws Failure */
  backups(server: string): Promise<string>;
  /** JSON of a job of role `jobs`: since when it is scheduled, and its last result. @throws Failure */
  job(server: string, name: string): Promise<string>;
}

export type Checks = (environment: Environment, observer: Observer) => Promise<readonly Check[]>;

export const nothingToCheck: Checks = () => Promise.resolve([]);
