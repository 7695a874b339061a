/** All code for one block of a description. Every member is required; a part without rules or ports says so explicitly. */
import type { z } from 'zod';
import type { Description } from './description';
import type { Exchanges } from './exchange';
import type { Source } from './network/source';
import type { HostChecks } from './host-checks';
import type { Checks } from './observer';
import type { OnHosts } from './on-hosts';
import type { Context, Rule } from './rule';
import type { VaultItem } from './vault/item';
import type { Text } from '../config/wording';

/** Keys that a part adds to the schema of a description. */
export interface Keys {
  /** At the top level. */
  readonly root: z.ZodRawShape;
  /** In each entry of `servers`. */
  readonly server: z.ZodRawShape;
}

/** @typeParam OfEnvironment, OfServer keys that it adds to the model @typeParam Role values for `roles` of a server */
export interface Part<
  K extends Keys = Keys,
  OfEnvironment extends object = object,
  OfServer extends object = object,
  Role extends string = never,
> {
  readonly keys: K;
  /** Server roles that it defines. */
  readonly roles: Readonly<Record<Role, ServerRoleOfPart>>;
  /** One function per rule, named after the condition that must hold. */
  readonly rules: Readonly<Record<string, Rule>>;
  readonly model: {
    readonly environment: (description: Description, context: Context) => OfEnvironment;
    readonly server: (name: string, description: Description, context: Context) => OfServer;
  };
  /** Ports that it opens on a server, without being in the description's `ports`. */
  readonly ports: (server: string, description: Description) => readonly OwnPort[];
  /** Vault variables that it may use, including optional ones. */
  readonly secrets: (description: Description) => readonly VaultItem[];
  readonly onHosts: OnHosts;
  /** Checks from this machine. */
  readonly checks: Checks;
  /** Checks that run on a host. */
  readonly hostChecks: HostChecks;
  /** What a rehearsal in the lab replaces of its keys. */
  readonly exchanges: Exchanges;
}

/** Any part. */
export type AnyPart = Part<Keys, object, object, string>;

export interface ServerRoleOfPart {
  /** Remedy where a server has the role but nothing to do; undefined: it has something to do. */
  readonly lacks: (server: string, description: Description) => Text | undefined;
}

/** A port that Strata opens itself; used for the firewalls and for the rule against opening it twice. */
export interface OwnPort {
  /** Name of the firewall rules. */
  readonly name: string;
  /** TCP port; null: forwarded traffic to any port. */
  readonly number: number | null;
  /** Why it is open, for messages. */
  readonly opener: string;
  /** False: the port is reserved, but not open with this description. */
  readonly open: boolean;
  /** @param resolve `from:` words → addresses: `resolve(['admin', 'role:bastion'])`. An unknown word is a defect. */
  readonly sources: (resolve: (words: readonly string[]) => readonly Source[]) => readonly Source[];
  /** Container ranges on the same server that may connect. */
  readonly containers: readonly Source[];
}

export const noKeys = { root: {}, server: {} } as const satisfies Keys;
export const nothingInModel = { environment: () => ({}), server: () => ({}) };
