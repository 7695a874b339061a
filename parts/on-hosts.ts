/** What a part or a runtime has on hosts: in Ansible's groups, variables and plays, and in jobs of systemd. */
import type { Description } from './description';
import type { Environment, Server } from './environment';

export type Variables = Readonly<Record<string, unknown>>;

export interface OnHosts {
  /** Ansible groups, each with whether a server is in it. */
  readonly groups: Readonly<Record<string, (server: string, description: Description) => boolean>>;
  readonly plays: readonly RoleOnHosts[];
  readonly variables: {
    /** Of every host. */
    readonly all: (environment: Environment) => Variables;
    /** By group; a group that nobody is in has no file. */
    readonly groups: Readonly<Record<string, (environment: Environment) => Variables>>;
    /** Of one host that Ansible configures. */
    readonly host: (server: Server, environment: Environment) => Variables;
  };
  /** Scheduled jobs that a host is to have; role `retired` takes away those that no part names any more. */
  readonly jobs: (server: Server, environment: Environment) => readonly string[];
}

/**
 * Stages of a run, in order: `know` the hosts by their keys; harden and set up those that all others need (`ahead`);
 * `harden` every host; `retire` what is not described any more; `set up` services.
 */
export type Stage = 'know' | 'ahead' | 'harden' | 'retire' | 'set up';

export interface RoleOnHosts {
  /** Role in `ansible/roles/`. */
  readonly role: string;
  readonly stage: Stage;
  /** Group whose servers get it, in the stages `ahead` and `set up`; the other stages are every server's. */
  readonly group: string | null;
  /** What comes before it: in stage `set up` names of groups, else names of roles. A group that no server is in is passed over. */
  readonly after: readonly string[];
}

/** For a part that only the cloud knows. */
export const nothingOnHosts: OnHosts = {
  groups: {},
  plays: [],
  variables: { all: () => ({}), groups: {}, host: () => ({}) },
  jobs: () => [],
};
