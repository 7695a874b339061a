/** What must hold across keys. One rule, one exported function, one broken fixture in `__tests__/fixtures/invalid/`. */
import * as access from './rules/access';
import * as address from './rules/address';
import * as backup from './rules/backup';
import * as bucket from './rules/bucket';
import * as choice from './rules/choice';
import * as cloud from './rules/cloud';
import * as cloudName from './rules/cloud-name';
import * as cloudflare from './rules/cloudflare';
import * as dnsRecord from './rules/dns-record';
import * as firewall from './rules/firewall';
import * as host from './rules/host';
import * as loadBalancer from './rules/load-balancer';
import * as name from './rules/name';
import * as network from './rules/network';
import * as port from './rules/port';
import * as postgresql from './rules/postgresql';
import * as proof from './rules/proof';
import * as region from './rules/region';
import * as restore from './rules/restore';
import * as role from './rules/role';
import * as secret from './rules/secret';
import * as service from './rules/service';
import * as text from './rules/text';
import * as user from './rules/user';
import * as vault from './rules/vault';
import * as volume from './rules/volume';
import type { Rule } from './rules/rule';

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
