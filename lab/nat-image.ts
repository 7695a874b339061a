import { join } from 'node:path';
import { adopt, debian13, recipeOf } from './images';
import { incus } from './incus';
import { discard } from './building-host';
import type { Lab } from '../clouds/lab/lab';
import type { Report } from '../platform/report';

/** Replaces fck-nat's AMI: Debian 13 with a unit that forwards and masquerades from the first boot. */
export const natAlias = 'strata-fck-nat';

const folder = join(__dirname, 'nat');
const builder = 'building-nat';
const unit = '/etc/systemd/system/fck-nat.service';
const unitLink = '/etc/systemd/system/multi-user.target.wants/fck-nat.service';

/** Copies files into a host, which is never started, and publishes it as an image: there are no packages to install. */
export async function ensureNatImage(lab: Lab, report: Report): Promise<void> {
  const recipe = recipeOf(folder, recipeOf(join(__dirname, 'image'), debian13.suite));
  if (await adopt(natAlias, recipe)) return discard(lab, builder);

  report(`${natAlias}: building`);
  const scope = ['--project', lab.project];
  await discard(lab, builder);
  await incus(['init', debian13.alias, builder, ...scope]);
  const owned = ['--uid', '0', '--gid', '0', '--mode', '0644', ...scope];
  await incus(['file', 'push', join(folder, 'fck-nat.service'), `${builder}${unit}`, ...owned]);
  await incus(['file', 'push', join(folder, 'fck-nat.nft'), `${builder}/etc/fck-nat.nft`, ...owned]);
  await incus(['file', 'create', '--type=symlink', `${builder}${unitLink}`, unit, ...scope]);
  const properties = [`strata.image=${natAlias}`, `strata.recipe=${recipe}`];
  await incus(['publish', builder, ...scope, '--compression', 'zstd', ...properties]);
  await adopt(natAlias, recipe);
  await discard(lab, builder);
}
