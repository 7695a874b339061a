import { z } from 'zod';
import { choices } from '../../config/vocabulary';
import {
  absolutePath,
  address,
  cidr,
  hostname,
  name,
  oneLine,
  port,
  portRange,
  url,
  wholeNumber,
  word,
} from '../../config/primitives';

const subnet = z
  .strictObject({
    cidr: cidr.describe('Part of the range of the network, for example `10.42.1.0/24`.'),
    public: z
      .boolean()
      .default(false)
      .describe('Servers here may have a public address; others reach the world through the server with role `nat`.'),
    zone: word.optional().describe('AWS only: availability zone. Default: `compute.zone`.'),
    nat: name
      .optional()
      .describe('Server with role `nat` that this subnet goes out through. Default: the only one there is.'),
  })
  .describe('One subnet.');

export const network = z
  .strictObject({
    cidr: cidr.describe('Private range; everything inside is one network.'),
    subnets: z.record(name, subnet).describe('One per function.'),
  })
  .describe('Private network. Left out where every server has only a public address.');

const openPort = z
  .strictObject({
    port: z
      .union([port, portRange], { error: 'a port from 1 to 65535, or a range such as `8000:8100`; correct it' })
      .describe('One port, or a range such as `8000:8100`.'),
    protocol: z.enum(['tcp', 'udp']).default('tcp').describe('Transport: `tcp` or `udp`.'),
    from: z
      .array(z.string())
      .min(1)
      .describe(
        'Who may connect: `internet`, `network`, `admin`, `cloudflare`, a server, `role:<role>`, or a CIDR such as `203.0.113.7/32`.',
      ),
  })
  .describe('One open port.');

const volume = z
  .strictObject({
    sizeGib: wholeNumber(10, 10240).describe('Size in GiB; it can grow, never shrink.'),
    path: absolutePath.describe('Folder it is mounted on, for example `/var/lib/postgresql`.'),
    protected: z.boolean().default(true).describe('Terraform refuses to destroy it until this says `false`.'),
  })
  .describe('A disk of its own, which outlives the server.');

export const server = z
  .strictObject({
    size: z
      .string()
      .default('small')
      .describe(
        "`nano`, `small`, `medium`, `large`, or a type in the provider's own words, for example `t3.small`, `cx33` or `d2-2`.",
      ),
    image: z
      .string()
      .default('debian-13')
      .describe(
        '`debian-12`, `debian-13`, `ubuntu-22.04`, `ubuntu-24.04`, or an image id of the provider. At AWS also `fck-nat`, for a server whose only role is `nat`.',
      ),
    appliance: z
      .boolean()
      .optional()
      .describe(
        'Brings its own configuration, and Ansible leaves it alone. Default: true for image `fck-nat`, else false.',
      ),
    subnet: name.optional().describe('Subnet of `network.subnets` that the server is in.'),
    address: address
      .optional()
      .describe('Private address inside that subnet (with provider `existing`: the address it already has).'),
    public: z
      .boolean()
      .default(false)
      .describe('Has a public address, which survives a rebuild (at OVH it comes and goes with the server).'),
    ipv6: z.boolean().default(false).describe('Hetzner only: has a public IPv6 address besides.'),
    reverseDns: hostname.optional().describe('Hetzner only: name that its public address resolves back to.'),
    spread: name
      .optional()
      .describe('Servers with the same word here run on different physical machines (AWS and Hetzner).'),
    volumes: z
      .record(name, volume)
      .default({})
      .describe('Disks besides the root disk, keyed by name (AWS and Hetzner).'),
    user: name
      .optional()
      .describe("With provider `existing` only: login that it was delivered with. Default: the image's own."),
    monthlyCost: z
      .number()
      .min(0)
      .optional()
      .describe('With provider `existing` only: what it costs in EUR per month, for `strata plan`.'),
    roles: z
      .array(z.string())
      .default([])
      .describe(`What the server does: ${choices.role.built.join(', ')}. Every server is hardened whatever its roles.`),
    labels: z
      .record(name, oneLine)
      .default({})
      .describe('Free labels; each becomes an Ansible group `label_<key>_<value>`, in letters, digits and `_`.'),
    ports: z
      .record(name, openPort)
      .default({})
      .describe('Ports open besides SSH, the proxy and PostgreSQL, which open their own.'),
    diskGib: wholeNumber(8, 16384).default(20).describe('Root disk in GiB, encrypted.'),
    protected: z
      .boolean()
      .default(true)
      .describe('Terraform and the cloud refuse to destroy it until this says `false`.'),
  })
  .describe('One server.');

export const docker = z
  .strictObject({
    registryMirrors: z.array(url).default([]).describe('Mirrors of Docker Hub, asked first.'),
  })
  .describe('Docker, on servers that run apps.');

const seconds = wholeNumber(1, 31_536_000);
export const fail2ban = z
  .strictObject({
    maxRetry: wholeNumber(1, 1000).default(5).describe('Failures before a ban.'),
    findSeconds: seconds.default(600).describe('Period in which they are counted, in seconds.'),
    banSeconds: seconds.default(3600).describe('Length of a ban, in seconds.'),
  })
  .describe('Brute-force protection of SSH.');
