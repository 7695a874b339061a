/** The interface of a runtime: one way to run apps. Every member is required, even if it is empty. */
import type { z } from 'zod';
import type { HostChecks } from '../parts/host-checks';
import type { AppJob } from '../parts/app/types';
import type { Gitops } from '../parts/gitops/types';
import type { Checks } from '../parts/observer';
import type { OnHosts } from '../parts/on-hosts';
import type { Rule } from '../parts/rule';
import type { OwnApp } from './compose/own/file';
import type { Service } from './service';

/** An app, independent of its runtime. */
export interface DescribedApp {
  readonly servers: readonly string[];
  readonly services: Readonly<Record<string, Service>>;
  readonly jobs: readonly AppJob[];
  /** Secrets that its services share by name. */
  readonly secrets: readonly string[];
  /** The same, of those whose values a person gives. */
  readonly givenSecrets: readonly string[];
  /** Its own Compose file; null: the description has all of it. */
  readonly own: OwnApp | null;
  /** The repository that its host releases it from; null: people and pipelines release it. */
  readonly gitops: Gitops | null;
}

export interface Runtime<Schema extends z.ZodObject = z.ZodObject> {
  /** One entry of `apps`; its key `runtime` is the literal name of the runtime. */
  readonly schema: Schema;
  app(description: z.infer<Schema>): DescribedApp;
  /** Whether it runs containers with the server's Docker. */
  readonly usesDocker: boolean;
  /** How role `postgresql_dump` reaches a database in one of its containers. */
  readonly dumps: 'compose';
  readonly rules: Readonly<Record<string, Rule>>;
  /** Ansible group of the servers that run its apps. */
  readonly group: string;
  readonly onHosts: Omit<OnHosts, 'groups'>;
  /** Checks from this machine. */
  readonly checks: Checks;
  /** Checks that run on a host. */
  readonly hostChecks: HostChecks;
}
