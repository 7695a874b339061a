/** Public names: the DNS zone and its records. */
import { exchanges } from './exchanges';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { dns as dnsOf } from '../providers/model';
import type { Dns } from '../providers/types';
import * as proxiedRules from './proxied-rules';
import { records } from './records';
import * as rules from './rules';
import { dns as schema } from './schema';
import type { DnsRecord } from './types';
import { nothingToCheck } from '../observer';
import { noHostChecks } from '../host-checks';

const keys = { root: { dns: schema.optional() }, server: {} };

interface OfEnvironment {
  readonly dns: Dns | null;
  readonly records: readonly DnsRecord[];
}

export const dns: Part<typeof keys, OfEnvironment> = {
  keys,
  roles: {},
  rules: { ...rules, ...proxiedRules },
  model: {
    environment: (description) => ({ dns: dnsOf(description), records: records(description) }),
    server: () => ({}),
  },
  ports: () => [],
  secrets: () => [],
  onHosts: nothingOnHosts,
  checks: nothingToCheck,
  hostChecks: noHostChecks,
  exchanges,
};
