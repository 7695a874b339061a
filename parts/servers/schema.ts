import { z } from 'zod';
import { distributions } from '../../clouds/images';
import type { ImageName } from '../../clouds/images';
import { address, hostname, name, oneLine, port, wholeNumber } from '../../config/primitives';

/** Keys of one server that belong to no other part. */
export const serverKeys = {
  size: z
    .string()
    .default('small')
    .describe(
      "`nano`, `small`, `medium`, `large`, or a type in the provider's own words, for example `t3.small`, `cx33` or `d2-2`.",
    ),
  image: z
    .string()
    .default('debian-13' satisfies ImageName)
    .describe(
      `${distributions.map((name) => `\`${name}\``).join(', ')}, or an image id of the provider. At AWS also \`fck-nat\`, for a server whose only role is \`nat\`.`,
    ),
  appliance: z
    .boolean()
    .optional()
    .describe('Configures itself; Ansible does not change it. Default: true for image `fck-nat`, else false.'),
  subnet: name.optional().describe('Subnet of `network.subnets` that the server is in.'),
  address: address
    .optional()
    .describe('Private address inside that subnet (with provider `existing`: the address it already has).'),
  public: z
    .boolean()
    .default(false)
    .describe('Has a public address, which is kept when the server is rebuilt (not at OVH).'),
  ipv6: z.boolean().default(false).describe('Hetzner only: also has a public IPv6 address.'),
  reverseDns: hostname.optional().describe('Hetzner only: reverse DNS name of its public address.'),
  spread: name.optional().describe('Servers with the same value run on different physical machines (AWS and Hetzner).'),
  user: name
    .optional()
    .describe("With provider `existing` only: SSH user that it was delivered with. Default: the image's own."),
  sshPort: port
    .optional()
    .describe(
      'With provider `existing` only: TCP port on which its sshd answers, before the first run and after it. Default: 22.',
    ),
  monthlyCost: z
    .number()
    .min(0)
    .optional()
    .describe('With provider `existing` only: its cost in EUR per month, for `strata plan`.'),
  labels: z
    .record(name, oneLine)
    .default({})
    .describe('Free labels; each becomes an Ansible group `label_<key>_<value>`, in letters, digits and `_`.'),
  diskGib: wholeNumber(8, 16384).default(20).describe('Root disk in GiB, encrypted.'),
  protected: z
    .boolean()
    .default(true)
    .describe('Terraform and the cloud refuse to destroy it until this says `false`.'),
};
