/**
 * What may be written in `environments/<name>.yaml`. Maps are keyed by name, so that removing an entry never renames its
 * neighbours. Providers, runtimes and roles that are known but not built yet are listed in `vocabulary.ts`.
 */
import { z } from 'zod';
import { alerts } from './jobs/schema';
import { app, proxy } from './app/schema';
import { admin, bucket, compute, state, storage } from './providers/schema';
import { dns } from './dns/schema';
import { loadBalancer } from './load_balancers/schema';
import { postgresql } from './postgresql/schema';
import { name } from '../config/primitives';
import { docker, fail2ban, network, server } from './servers/schema';

export const descriptionSchema = z
  .strictObject({
    version: z.literal(1).describe('Format of this file.'),
    project: name.describe('First part of every name in the cloud. This value cannot be changed later.'),
    compute,
    storage: storage.optional(),
    dns: dns.optional(),
    state,
    admin,
    network: network.optional(),
    servers: z.record(name, server).describe('Servers, keyed by name.'),
    loadBalancers: z
      .record(name, loadBalancer)
      .default({})
      .describe('Load balancers, keyed by name. Names of sites whose servers are all behind one point at it.'),
    buckets: z.record(name, bucket).default({}).describe('Backup buckets, keyed by name.'),
    alerts: alerts.optional(),
    postgresql: postgresql.optional(),
    proxy: proxy.optional(),
    docker: docker.prefault({}),
    fail2ban: fail2ban.prefault({}),
    apps: z.record(name, app).default({}).describe('Applications, keyed by name.'),
  })
  .describe('One environment: everything Strata builds and keeps true.');

/** A checked description: right in shape, defaults filled in, before the rules across keys. */
export type Description = z.infer<typeof descriptionSchema>;
