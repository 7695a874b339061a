import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackagedImage } from './building-host';
import type { Lab } from '../clouds/lab/lab';
import type { Report } from '../platform/report';

export const internetFolder = join(__dirname, 'internet');
export const internetAlias = 'strata-internet';

export async function ensureInternetImage(lab: Lab, report: Report): Promise<void> {
  const packages = readFileSync(join(internetFolder, 'packages.sh'), 'utf8');
  const address = lab.internet.host;
  await ensurePackagedImage(lab, { alias: internetAlias, builder: 'building-internet', address, packages }, report);
}
