/**
 * What may be written in `environments/<name>.yaml`. Maps are keyed by name, so that removing an entry never renames its
 * neighbours. Providers, runtimes and roles that are known but not built yet are listed in `vocabulary.ts`.
 */
import { z } from 'zod';
import { choices } from './vocabulary';

const name = z.string().regex(/^[a-z][a-z0-9-]{0,30}[a-z0-9]$|^[a-z]$/);
const cidr = z.string().regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/);
const address = z.string().regex(/^\d{1,3}(\.\d{1,3}){3}$/);
const hostname = z.string().regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/);
const port = z.int().min(1).max(65535);
const portRange = z.string().regex(/^\d{1,5}:\d{1,5}$/);
const environmentVariables = z.record(z.string().regex(/^[A-Z_][A-Z0-9_]*$/), z.string());

const endpoint = z
  .union([z.enum(['lab', 'lab-test']), z.url()])
  .describe(
    'Who answers this API: `lab` for the lab cloud on this machine, a URL for a compatible service. Left out: the provider itself.',
  );

const compute = z
  .strictObject({
    provider: z
      .string()
      .describe('Cloud that runs the servers: `aws`. Known, not built yet: `hetzner`, `ovh`, `existing`, `incus`.'),
    region: z.string().optional().describe("Region in the provider's words, for example `eu-west-3`."),
    zone: z.string().optional().describe('Availability zone. Default: the region followed by `a`.'),
    endpoint: endpoint.optional(),
  })
  .describe('Where the servers run.');

const storage = z
  .strictObject({
    provider: z.string().describe('Store that keeps the buckets: `aws`. Known, not built yet: `hetzner`, `ovh`, `s3`.'),
    region: z.string().describe('Region of the buckets.'),
    endpoint: endpoint.optional(),
    suffix: name.describe(
      'Last part of every bucket name; bucket names are unique in the whole world. This value cannot be changed later.',
    ),
  })
  .describe('Where the backups live. Long-lived: not touched when the servers are destroyed.');

const dns = z
  .strictObject({
    provider: z
      .string()
      .describe(
        'Who answers for the zone: `aws` (Route 53), or `manual` when records are made by hand. Not built yet: `cloudflare`, `hetzner`, `ovh`.',
      ),
    zone: hostname.describe('Existing zone in which records are made, for example `example.org`.'),
    endpoint: endpoint.optional(),
  })
  .describe('Who serves the names of the sites.');

const state = z
  .discriminatedUnion('backend', [
    z.strictObject({
      backend: z.literal('local').describe("Terraform's state stays on this machine, in Strata's state folder."),
    }),
    z.strictObject({
      backend: z.literal('s3').describe("Terraform's state is in a bucket, locked by conditional writes."),
      bucket: z
        .string()
        .describe('Existing bucket; must not be versioned where the store is not AWS (locks do not hold there).'),
      region: z.string(),
      endpoint: endpoint.optional(),
    }),
  ])
  .describe('Where Terraform keeps what it knows.');

const admin = z
  .strictObject({
    from: z
      .array(cidr)
      .describe('Addresses operators connect from; SSH is open to these and to nobody else. Never 0.0.0.0/0.'),
    timezone: z.string().default('Etc/UTC').describe('Time zone of every server, for example `Europe/Paris`.'),
  })
  .describe('Who may administer the servers.');

const subnet = z.strictObject({
  cidr,
  public: z
    .boolean()
    .default(false)
    .describe('Servers here may have a public address; others reach the world through the server with role `nat`.'),
  nat: name
    .optional()
    .describe('Server with role `nat` that this subnet goes out through. Default: the only one there is.'),
});

const network = z
  .strictObject({
    cidr: cidr.describe('Private range; everything inside is one network.'),
    subnets: z.record(name, subnet).describe('One per function.'),
  })
  .describe('Private network. Left out where every server has only a public address.');

const openPort = z.strictObject({
  port: z.union([port, portRange]).describe('One port, or a range such as `8000:8100`.'),
  protocol: z.enum(['tcp', 'udp']).default('tcp'),
  from: z
    .array(z.string())
    .min(1)
    .describe(
      'Who may connect: `internet`, `network`, `admin`, a server, `role:<role>`, or a CIDR such as `203.0.113.7/32`.',
    ),
});

const server = z.strictObject({
  size: z
    .string()
    .describe("`nano`, `small`, `medium`, `large`, or a type in the provider's own words, for example `t3.small`."),
  image: z
    .string()
    .describe('`debian-12`, `debian-13`, `ubuntu-22.04`, `ubuntu-24.04`, or an image id of the provider.'),
  subnet: name.optional().describe('Subnet of `network.subnets` that the server is in.'),
  address: address
    .optional()
    .describe('Private address inside that subnet (with provider `existing`: the address it already has).'),
  public: z.boolean().default(false).describe('Has a public address that survives a rebuild.'),
  roles: z
    .array(z.string())
    .default([])
    .describe(`What the server does: ${choices.role.built.join(', ')}. Every server is hardened whatever its roles.`),
  labels: z
    .record(name, z.string())
    .default({})
    .describe('Free labels; each becomes an Ansible group `label_<key>_<value>`.'),
  ports: z
    .record(name, openPort)
    .default({})
    .describe('Ports open besides SSH, the proxy and PostgreSQL, which open their own.'),
  diskGib: z.int().min(8).max(16384).default(20).describe('Root disk in GiB, encrypted.'),
  protected: z
    .boolean()
    .default(true)
    .describe('Terraform and the cloud refuse to destroy it until this says `false`.'),
});

const lifetime = z.int().min(1).max(3650);
const bucket = z.strictObject({
  dumpDays: lifetime.default(30).describe('Objects under `dumps/` are deleted after this many days.'),
  noncurrentDays: lifetime
    .default(90)
    .describe('Overwritten and deleted versions stay recoverable for this many days.'),
  lockDays: lifetime
    .optional()
    .describe(
      'Object lock: nobody can delete a version younger than this. Default: lock is enabled, without a default period.',
    ),
});

const postgresqlSettings = z.record(z.string().regex(/^[a-z_]+$/), z.union([z.string(), z.number(), z.boolean()]));
const databases = z
  .record(z.string().regex(/^[a-z][a-z0-9_]{0,62}$/), z.strictObject({}))
  .describe('Databases; each is owned by a user of the same name whose password is in the vault.');
const hosted = {
  server: name.describe('Server with role `postgresql`.'),
  databases,
  settings: postgresqlSettings.default({}).describe('Lines of postgresql.conf, for example `max_connections: 200`.'),
  allowed: z
    .array(z.string())
    .default([])
    .describe('Who may connect besides the servers of the apps that use it: a server, `role:<role>` or a CIDR.'),
  backup: z
    .strictObject({ bucket: name })
    .optional()
    .describe('Bucket of `buckets` that this database is backed up to.'),
};
const postgresql = z
  .discriminatedUnion('mode', [
    z.strictObject({
      mode: z.literal('local').describe('On the server of the app; listens on loopback only.'),
      ...hosted,
    }),
    z.strictObject({
      mode: z.literal('dedicated').describe('On a server of its own; listens on the private network with TLS.'),
      ...hosted,
    }),
    z.strictObject({
      mode: z.literal('remote').describe('Run by somebody else.'),
      host: z.string(),
      port: port.default(5432),
      databases,
    }),
  ])
  .describe('PostgreSQL.');

const service = z.strictObject({
  image: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._/:-]*(@sha256:[0-9a-f]{64})?$/)
    .describe('Container image with a tag or a digest; never `latest`.'),
  port: port.optional().describe('Port the container listens on.'),
  host: hostname.optional().describe('Public name; the proxy gets a certificate for it and forwards to `port`.'),
  health: z
    .strictObject({
      path: z.string().startsWith('/').describe('Answers 200 when the service is well.'),
      timeoutSeconds: z.int().min(5).max(900).default(60),
    })
    .optional()
    .describe('Must pass before a deployment counts; else the run fails with the last lines of the log.'),
  websocket: z.boolean().default(false).describe('Let the proxy upgrade connections.'),
  database: z.string().optional().describe('Database of `postgresql.databases`; DATABASE_URL is set from the vault.'),
  environment: environmentVariables.default({}).describe('Plain variables.'),
  secrets: z
    .array(z.string().regex(/^[A-Z_][A-Z0-9_]*$/))
    .default([])
    .describe('Variables whose random values Strata makes once and keeps in the vault.'),
  volumes: z
    .record(name, z.string().startsWith('/'))
    .default({})
    .describe('Named volumes and where the container sees them.'),
});

const app = z.discriminatedUnion('runtime', [
  z.strictObject({
    runtime: z.literal('compose').describe('Containers by Docker Compose on each of `servers`.'),
    servers: z.array(name).min(1).describe('Servers with role `app` that run it.'),
    services: z.record(name, service),
  }),
  z.looseObject({ runtime: z.enum(choices.runtime.planned).describe('Known, not built yet.') }),
]);

const proxy = z
  .strictObject({
    kind: z.enum(['nginx', 'traefik']).default('nginx'),
    acme: z
      .strictObject({
        email: z.email().describe('Certificate authority writes here when a renewal fails.'),
        server: z
          .url()
          .default('https://acme-v02.api.letsencrypt.org/directory')
          .describe('ACME directory of the certificate authority.'),
      })
      .optional()
      .describe('Certificates by ACME. Left out: HTTP only, for a proxy behind something that ends TLS.'),
  })
  .describe('What answers on ports 80 and 443 of servers with role `proxy`.');

const docker = z.strictObject({
  registryMirrors: z.array(z.url()).default([]).describe('Mirrors of Docker Hub, asked first.'),
});

const fail2ban = z.strictObject({
  maxRetry: z.int().min(1).default(5).describe('Failures before a ban.'),
  findSeconds: z.int().min(1).default(600).describe('Period in which they are counted, in seconds.'),
  banSeconds: z.int().min(1).default(3600).describe('Length of a ban, in seconds.'),
});

export const descriptionSchema = z.strictObject({
  version: z.literal(1).describe('Format of this file.'),
  project: name.describe('First part of every name in the cloud. This value cannot be changed later.'),
  compute,
  storage: storage.optional(),
  dns: dns.optional(),
  state,
  admin,
  network: network.optional(),
  servers: z.record(name, server).describe('Servers, keyed by name.'),
  buckets: z.record(name, bucket).default({}).describe('Backup buckets, keyed by name.'),
  postgresql: postgresql.optional(),
  proxy: proxy.optional(),
  docker: docker.prefault({}).describe('Docker, on servers that run apps.'),
  fail2ban: fail2ban.prefault({}).describe('Brute-force protection of SSH.'),
  apps: z.record(name, app).default({}).describe('Applications, keyed by name.'),
});

/** A checked description: right in shape, defaults filled in, before the rules across keys. */
export type Description = z.infer<typeof descriptionSchema>;
