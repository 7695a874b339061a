import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../platform/digest';
import { adopt, debian13, recipeOf } from './images';
import { incus, inside, waitForBoot } from './incus';
import type { Lab } from '../clouds/lab/lab';
import { machineResolvers } from '../platform/machine';
import { eventually } from './process';
import type { Report } from '../platform/report';
import { attempt } from '../platform/shell';

/** An image that is Debian 13 with more packages. */
export interface PackagedImage {
  readonly alias: string;
  /** The host in which the packages are installed. */
  readonly builder: string;
  /** Address of that host on the lab's internet. */
  readonly address: string;
  /** Bash script that installs them. */
  readonly packages: string;
}

/** The packages are installed once per machine, into an image; the hosts of all labs are created from it. */
export async function ensurePackagedImage(lab: Lab, image: PackagedImage, report: Report): Promise<void> {
  const { alias, builder, address, packages } = image;
  const recipe = digest(recipeOf(join(__dirname, 'image'), debian13.suite), packages);
  if (await adopt(alias, recipe)) return discard(lab, builder);

  report(`${alias}: installing packages (about a minute)`);
  await discard(lab, builder);
  await createHost(lab, { name: builder, image: debian13.alias, address, nameserver: resolver() });
  await incus(['start', builder, '--project', lab.project]);
  await waitForBoot(lab.project, builder);
  await inside(lab.project, builder, ['bash', '-s'], packages);
  await incus(['stop', builder, '--project', lab.project, '--force']);
  report(`${alias}: publishing`);
  const properties = [`strata.image=${alias}`, `strata.recipe=${recipe}`];
  await incus(['publish', builder, '--project', lab.project, '--compression', 'zstd', ...properties]);
  await adopt(alias, recipe);
  await discard(lab, builder);
}

export function resolver(): string {
  const [first] = machineResolvers();
  if (!first) throw new Error('this machine has no name server that a container could reach (see /etc/resolv.conf)');
  return first;
}

export interface HostSpecification {
  readonly name: string;
  readonly image: string;
  readonly address: string;
  readonly nameserver: string;
}

/** A stopped host on the lab's internet bridge. */
export async function createHost(lab: Lab, host: HostSpecification): Promise<void> {
  const template = readFileSync(join(__dirname, 'internet', 'network-config.yaml'), 'utf8');
  const network = template.replace('@ADDRESS@', host.address).replace('@GATEWAY@', lab.internet.gateway);
  const config = ['-c', `cloud-init.network-config=${network}`, '-c', `user.nameserver=${host.nameserver}`];
  const scope = ['--project', lab.project];
  await incus(['init', host.image, host.name, ...scope, ...config]);
  const nic = ['nic', 'nictype=bridged', `parent=${lab.internet.bridge}`, 'name=eth0'];
  await incus(['config', 'device', 'add', host.name, 'eth0', ...nic, ...scope]);
}

/** Deletes a host if it exists. Retries, because Incus refuses while another operation on the host runs. */
export async function discard(lab: Lab, name: string): Promise<void> {
  let problem = '';
  const isDeleted = await eventually(60, async () => {
    const result = await attempt('incus', ['delete', '--force', name, '--project', lab.project]);
    problem = result.stderr.trim();
    return result.code === 0 || /not found/i.test(problem);
  });
  if (!isDeleted) throw new Error(`cannot delete ${name}: ${problem}`);
}
