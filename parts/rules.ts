/** What must hold across keys. One rule, one exported function, one broken fixture in `__tests__/fixtures/invalid/`. */
import * as access from './nat/rules';
import * as address from './network/address-rules';
import * as backup from './postgresql_backup/rules';
import * as bucket from './buckets/rules';
import * as choice from './providers/choice-rules';
import * as cloud from './providers/rules';
import * as cloudName from './servers/cloud-name-rules';
import * as cloudflare from './dns/proxied-rules';
import * as dnsRecord from './dns/rules';
import * as firewall from './firewall/limit-rules';
import * as host from './proxy/rules';
import * as loadBalancer from './load_balancers/rules';
import * as name from './servers/name-rules';
import * as network from './network/rules';
import * as port from './firewall/rules';
import * as postgresql from './postgresql/rules';
import * as proof from './postgresql_backup/proof-rules';
import * as region from './providers/region-rules';
import * as restore from './postgresql_backup/restore-rules';
import * as role from './servers/role-rules';
import * as secret from './app/secret-rules';
import * as service from './app/rules';
import * as text from './text-rules';
import * as user from './admin/user-rules';
import * as vault from './vault/rules';
import * as volume from './volumes/rules';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  access,
  address,
  backup,
  bucket,
  choice,
  cloud,
  cloudName,
  cloudflare,
  dnsRecord,
  firewall,
  host,
  loadBalancer,
  name,
  network,
  port,
  postgresql,
  proof,
  region,
  restore,
  role,
  secret,
  service,
  text,
  user,
  vault,
  volume,
].flatMap((ofOneNoun: Readonly<Record<string, Rule>>) => Object.values(ofOneNoun));
