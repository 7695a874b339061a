import { Resolver } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { authorityCertificate } from './authority';
import { balancerAlias } from './balancer-image';
import { cloudAnswers, cloudPid } from './cloud-process';
import { images, incus, incusAnswers, instances, projectExists, type Instance } from './incus';
import { incusdBinary, storagePool } from './incusd';
import { baseImages } from './images';
import { internetHost } from './internet';
import { labNamed, type Lab } from '../clouds/lab/lab';
import type { Check } from '../platform/check';
import { ask } from '../platform/https';
import type { HttpRequest } from '../platform/https';
import { machineMirrors } from '../platform/machine';
import { natAlias } from './nat-image';
import { bridgeIsUp } from './network';
import { canHostLab } from './system';
import { venvIsReady } from '../platform/venv';

export interface LabStatus {
  readonly lab: Lab;
  /** No check failed; checks that are not observable do not count. */
  readonly up: boolean;
  readonly hosts: readonly { readonly name: string; readonly running: boolean }[];
  readonly checks: readonly Check[];
}

export async function labStatus(labName: string): Promise<LabStatus> {
  const lab = labNamed(labName);
  const incusIsUp = incusdBinary() !== undefined && (await incusAnswers());
  const inProject = incusIsUp && (await projectExists(lab.project)) ? await instances(lab.project) : [];
  const checks = [
    ...(await platformChecks(lab, incusIsUp)),
    ...(await serviceChecks(lab, inProject)),
    ...unobservable(),
  ];
  const hosts = inProject.map(({ name, status }) => ({ name, running: status === 'Running' }));
  return { lab, up: checks.every(({ outcome }) => outcome !== 'failed'), hosts, checks };
}

async function platformChecks(lab: Lab, incusIsUp: boolean): Promise<Check[]> {
  const ability = canHostLab();
  const existingImages = incusIsUp ? await images() : [];
  const expectedAliases = [...baseImages.map(({ alias }) => alias), natAlias, balancerAlias];
  const missing = expectedAliases.filter(
    (alias) => !existingImages.some((image) => image.aliases.some((a) => a.name === alias)),
  );
  return [
    check('machine', ability.able, ability.able ? 'can host a lab' : ability.reason),
    check('incus', incusIsUp, incusIsUp ? 'answers' : 'does not answer'),
    incusIsUp ? await quotaCheck() : check('disk quotas', false, 'Incus does not answer'),
    check('images', missing.length === 0, missing.map((alias) => `${alias} is missing`).join(', ') || 'imported'),
    check('python environment', venvIsReady(), venvIsReady() ? 'as pinned' : 'missing, or older than requirements.txt'),
    check('network', bridgeIsUp(lab), `${lab.internet.network} on ${lab.internet.bridge}`),
  ];
}

async function quotaCheck(): Promise<Check> {
  try {
    const driver = /^driver: (\S+)/m.exec(await incus(['storage', 'show', storagePool]))?.[1] ?? 'unknown';
    const enforced = ['btrfs', 'zfs', 'lvm'].includes(driver);
    if (enforced) return check('disk quotas', true, `enforced by ${driver}`);
    return { name: 'disk quotas', outcome: 'not observable here', reason: `the pool is of type ${driver}` };
  } catch {
    return check('disk quotas', false, `there is no storage pool ${storagePool}`);
  }
}

async function serviceChecks(lab: Lab, hosts: readonly Instance[]): Promise<Check[]> {
  const running = hosts.some(({ name, status }) => name === internetHost && status === 'Running');
  const fetchOverTls = (url: string, accepted?: number[]) => {
    const ca = readFileSync(authorityCertificate(lab.name), 'utf8');
    return pageAnswers({ url, ca, address: lab.internet.host }, accepted);
  };
  const mirror = machineMirrors().main?.replace(/^https?:\/\//, '');
  const cached = `${lab.internet.packageCache}/${mirror}/dists/trixie/InRelease`;
  return [
    check('internet host', running, running ? lab.internet.host : 'is not running'),
    await checkFrom('names', () => namesAnswer(lab)),
    mirror
      ? await checkFrom('packages', () => pageAnswers({ url: cached }))
      : { name: 'packages', outcome: 'not observable here', reason: 'this machine names no Debian mirror' },
    await checkFrom('certificates', () => fetchOverTls(lab.internet.acmeDirectory)),
    await checkFrom('registry', () => fetchOverTls(`https://${lab.internet.registry}/v2/`)),
    check('cloud', await cloudAnswers(lab), cloudPid(lab) ? lab.endpoint : 'is not running'),
    await checkFrom('objects', () => fetchOverTls(`${lab.internet.s3}/`, [200, 403])),
  ];
}

/** Properties that containers on one machine cannot have. */
function unobservable(): Check[] {
  const never = (name: string, reason: string): Check => ({ name, outcome: 'not observable here', reason });
  return [
    never('encrypted root disks', 'hosts share one storage pool of this machine'),
    never('clock and kernel settings', 'containers share the kernel of this machine'),
    never('IPv6', 'the lab is IPv4 only'),
  ];
}

async function namesAnswer(lab: Lab): Promise<string> {
  const name = `acme.${lab.internet.domain}`;
  const resolver = new Resolver({ timeout: 2000, tries: 1 });
  resolver.setServers([lab.internet.host]);
  const [address] = await resolver.resolve4(name);
  if (address !== lab.internet.host) throw new Error(`${name} is ${address}`);
  return `${name} is ${address}`;
}

async function pageAnswers(page: HttpRequest, accepted = [200]): Promise<string> {
  const { status } = await ask(page);
  if (!accepted.includes(status)) throw new Error(`${page.url} answers ${status}`);
  return page.url;
}

async function checkFrom(name: string, work: () => Promise<string>): Promise<Check> {
  try {
    return check(name, true, await work());
  } catch (error) {
    return check(name, false, (error as Error).message);
  }
}

function check(name: string, isPassed: boolean, reason: string): Check {
  return { name, outcome: isPassed ? 'passed' : 'failed', reason };
}
