import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackagedImage } from './building-host';
import type { Lab } from '../clouds/lab/lab';
import type { Report } from '../platform/report';

/** Debian 13 with HAProxy; `cloud/balancers.py` creates a host from it for each load balancer. */
export const balancerAlias = 'strata-balancer';

export async function ensureBalancerImage(lab: Lab, report: Report): Promise<void> {
  const packages = readFileSync(join(__dirname, 'balancer', 'packages.sh'), 'utf8');
  const address = lab.internet.builder;
  await ensurePackagedImage(lab, { alias: balancerAlias, builder: 'building-balancer', address, packages }, report);
}
