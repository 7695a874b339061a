/** What Strata knows of one noun of a description. Every member is asked for: what a part has nothing of, it says. */
import type { z } from 'zod';
import type { Description } from './description';
import type { Source } from './network/source';
import type { Checks } from './observer';
import type { OnHosts } from './on-hosts';
import type { Context, Rule } from './rule';
import type { VaultItem } from './vault/item';
import type { Text } from '../config/wording';

/** Keys that a part adds to a description, by the place where they stand. */
export interface Keys {
  /** At the top. */
  readonly root: z.ZodRawShape;
  /** Of each of `servers`. */
  readonly server: z.ZodRawShape;
}

/** @typeParam OfEnvironment, OfServer what it adds to the model @typeParam Role words of `roles` of a server */
export interface Part<
  K extends Keys = Keys,
  OfEnvironment extends object = object,
  OfServer extends object = object,
  Role extends string = never,
> {
  readonly keys: K;
  /** Roles that a server may have because of it. */
  readonly roles: Readonly<Record<Role, ServerRoleOfPart>>;
  /** One function per rule, named after what holds. */
  readonly rules: Readonly<Record<string, Rule>>;
  readonly model: {
    readonly environment: (description: Description, context: Context) => OfEnvironment;
    readonly server: (name: string, description: Description, context: Context) => OfServer;
  };
  /** What it opens on a server by itself. */
  readonly ports: (server: string, description: Description) => readonly OwnPort[];
  /** Variables of the vault that it may use, also those that it does not use today. */
  readonly secrets: (description: Description) => readonly VaultItem[];
  readonly onHosts: OnHosts;
  /** What `status` looks at. */
  readonly checks: Checks;
}

/** Any of the list. */
export type AnyPart = Part<Keys, object, object, string>;

export interface ServerRoleOfPart {
  /** What to write where a server has the role and nothing to do; undefined: it has something to do. */
  readonly lacks: (server: string, description: Description) => Text | undefined;
}

/** One port that Strata opens: the firewalls' list and the rule against opening it again are made from this. */
export interface OwnPort {
  /** Name of the firewalls' rules. */
  readonly name: string;
  /** TCP; null: what is forwarded, whatever its port. */
  readonly number: number | null;
  /** Why it is open, for people. */
  readonly opener: string;
  /** False: reserved for this service, and not opened in this description. */
  readonly open: boolean;
  /** @param resolve what words of a `from:` list stand for: `resolve(['admin', 'role:bastion'])`. A word that nobody knows is a defect. */
  readonly sources: (resolve: (words: readonly string[]) => readonly Source[]) => readonly Source[];
  /** Ranges of containers on the same server that may connect. */
  readonly containers: readonly Source[];
}

export const noKeys = { root: {}, server: {} } as const satisfies Keys;
export const nothingInModel = { environment: () => ({}), server: () => ({}) };
