/** Whether nginx and the app know who a visitor is, whatever stands in front of them and whatever the visitor claims. */
import { randomBytes } from 'node:crypto';
import { ask } from '../../platform/https';
import type { Check } from '../../platform/check';
import { check } from '../../platform/check';
import type { Environment } from '../../parts/environment';
import { asRoot, instanceOf } from './hosts';
import { sitesOf } from './sites';
import type { AppSite } from './sites';
import type { Workspace } from './workspace';

/** Of documentation: nobody has it. */
const claimed = '192.0.2.1';
const claims = { 'x-forwarded-for': claimed, 'x-real-ip': claimed, 'cf-connecting-ip': claimed };

export async function visitorAddressChecks(workspace: Workspace, environment: Environment): Promise<Check[]> {
  const sites = await sitesOf(workspace, environment);
  const visitor = workspace.lab.internet.gateway;
  return Promise.all(
    sites.map((site) =>
      check(`address of a visitor of ${site.host}`, async () => {
        const token = `strata-rehearsal-${randomBytes(8).toString('hex')}`;
        const { address, ca, url } = site;
        const { body } = await ask({ url: new URL(`/${token}`, url).href, address, ca, headers: claims });
        const logged = await loggedAddresses(workspace, environment, { site, token });
        return judgement(visitor, { logged, told: toldAddresses(body) });
      }),
    ),
  );
}

interface Believed {
  /** As nginx wrote it into its log. */
  readonly logged: readonly string[];
  /** As the app was told it; empty where the app does not say. */
  readonly told: readonly string[];
}

/** @throws Error where somebody believes another address than the visitor's */
export function judgement(visitor: string, { logged, told }: Believed): string {
  if (logged.length === 0) throw new Error('nginx logged nothing of the request');
  const wrong = (addresses: readonly string[]) => addresses.filter((address) => address !== visitor);
  if (wrong(logged).length > 0) throw new Error(`nginx believes ${wrong(logged)[0]}, but the visitor is ${visitor}`);
  if (wrong(told).length > 0) throw new Error(`the app is told ${wrong(told)[0]}, but the visitor is ${visitor}`);
  const who = told.length > 0 ? 'nginx and the app know' : 'nginx knows';
  return `${who} ${visitor}, and believes no header in which the visitor claims to be ${claimed}`;
}

/** What a stand-in answers; another app says nothing of it. */
function toldAddresses(body: string): string[] {
  try {
    const { headers } = JSON.parse(body) as { headers?: Record<string, string> };
    return [headers?.['x-forwarded-for'], headers?.['x-real-ip']].filter((address) => address !== undefined);
  } catch {
    return [];
  }
}

async function loggedAddresses(
  workspace: Workspace,
  environment: Environment,
  { site, token }: { site: AppSite; token: string },
): Promise<string[]> {
  const command = `grep -hs ${token} /var/log/nginx/*access.log | cut -d' ' -f1`;
  const answers = await Promise.all(
    site.app.servers.map((server) => asRoot(workspace, instanceOf(environment, server), command)),
  );
  return answers.flatMap(({ stdout }) => stdout.split('\n').filter((line) => line !== ''));
}
