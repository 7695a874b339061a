/** What Strata knows of one way to run apps. Every member is asked for: what a runtime has nothing of, it says. */
import type { z } from 'zod';
import type { Checks } from '../parts/observer';
import type { OnHosts } from '../parts/on-hosts';
import type { Rule } from '../parts/rule';
import type { Service } from './service';

/** An app as every part sees it, whatever runs it. */
export interface DescribedApp {
  readonly servers: readonly string[];
  readonly services: Readonly<Record<string, Service>>;
}

export interface Runtime<Schema extends z.ZodObject = z.ZodObject> {
  /** One entry of `apps`; its key `runtime` is the literal name of the runtime. */
  readonly schema: Schema;
  app(written: z.infer<Schema>): DescribedApp;
  /** True where it runs containers by the Docker of the server. */
  readonly usesDocker: boolean;
  /** How role `postgresql_dump` reaches a database in one of its containers. */
  readonly dumps: 'compose';
  readonly rules: Readonly<Record<string, Rule>>;
  /** Ansible group of the servers that run an app by it. */
  readonly group: string;
  readonly onHosts: Omit<OnHosts, 'groups'>;
  /** What `status` looks at. */
  readonly checks: Checks;
}
