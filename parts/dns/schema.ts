import { z } from 'zod';
import { hostname, name, recordName, wholeNumber } from '../../config/primitives';
import { endpoint } from '../providers/endpoint';

export const defaultTtlSeconds = 300;

const values = (example: string) =>
  z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(`Values as they stand in a zone file, for example \`${example}\`.`);

const record = z
  .strictObject({
    to: name.optional().describe('Server or load balancer whose public address the name gets.'),
    A: values('203.0.113.9'),
    AAAA: values('2001:db8::9'),
    CAA: values('0 issue "letsencrypt.org"'),
    CNAME: values('shop.example.net'),
    MX: values('10 mail.example.net'),
    TXT: values('v=spf1 -all'),
    ttlSeconds: wholeNumber(60, 86400)
      .default(defaultTtlSeconds)
      .describe('TTL: how long resolvers may cache the record, in seconds.'),
    proxied: z
      .boolean()
      .optional()
      .describe('Cloudflare only, for addresses and aliases. Default: `dns.proxied` for sites and names with `to`.'),
  })
  .describe('Records of one name: its target, or values by record type.');

export const dns = z
  .strictObject({
    provider: z
      .string()
      .describe(
        'DNS provider of the zone: `aws` (Route 53), `cloudflare`, `hetzner`, `ovh`, or `manual` when records are made by hand.',
      ),
    zone: hostname.describe('Zone in which records are made, for example `example.org`.'),
    manageZone: z
      .boolean()
      .default(false)
      .describe('Create the zone as well (AWS and Hetzner). Default: it exists already.'),
    proxied: z
      .boolean()
      .default(false)
      .describe(
        'Cloudflare only: traffic of the sites goes through Cloudflare, and only Cloudflare may reach the servers.',
      ),
    waf: z
      .boolean()
      .default(false)
      .describe('Cloudflare only: managed and OWASP rule sets in front of proxied names (a paid plan of Cloudflare).'),
    cacheStatic: z
      .boolean()
      .default(true)
      .describe(
        'Cloudflare only: a cache rule caches static files of proxied names; without it Cloudflare decides by itself.',
      ),
    front: z
      .string()
      .optional()
      .describe('Only with a lab as `endpoint`: the provider whose proxy the lab stands in for, such as `cloudflare`.'),
    records: z.record(recordName, record).default({}).describe('Names besides those of the sites, keyed by full name.'),
    endpoint: endpoint.optional(),
  })
  .describe('DNS: the provider and zone of the sites.');
