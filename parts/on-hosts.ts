/** Host configuration of a part or a runtime: Ansible groups, variables and plays, and scheduled jobs. */
import type { Description } from './description';
import type { Environment, Server } from './environment';

export type Variables = Readonly<Record<string, unknown>>;

export interface OnHosts {
  /** Ansible groups, each with a function that tells whether a server is a member. */
  readonly groups: Readonly<Record<string, (server: string, description: Description) => boolean>>;
  readonly plays: readonly RoleOnHosts[];
  readonly variables: {
    /** For every host. */
    readonly all: (environment: Environment) => Variables;
    /** By group; a group without members gets no file. */
    readonly groups: Readonly<Record<string, (environment: Environment) => Variables>>;
    /** For one host that Ansible configures. */
    readonly host: (server: Server, environment: Environment) => Variables;
  };
  /** Scheduled jobs of a host; role `retired` removes those that no part lists any more. */
  readonly jobs: (server: Server, environment: Environment) => readonly string[];
}

/**
 * Stages of a run, in order: `know` verifies host keys; `inspect` refuses servers that cannot be configured, before any
 * server is changed; `ahead` sets up the hosts that all others need; `harden` is for
 * every host; `retire` removes what is not described any more; `set up` installs services.
 */
export type Stage = 'know' | 'inspect' | 'ahead' | 'harden' | 'retire' | 'set up';

export interface RoleOnHosts {
  /** Role in `ansible/roles/`. */
  readonly role: string;
  readonly stage: Stage;
  /** Group whose servers get the role, in stages `inspect`, `ahead` and `set up`; the other stages are for every server. */
  readonly group: string | null;
  /** Plays that must run before: in stage `set up` names of groups, else of roles. A group without servers is ignored. */
  readonly after: readonly string[];
}

/** For a part that configures nothing on hosts. */
export const nothingOnHosts: OnHosts = {
  groups: {},
  plays: [],
  variables: { all: () => ({}), groups: {}, host: () => ({}) },
  jobs: () => [],
};
