/** The lab of a rehearsal, and what it needs besides: a store that is not the lab's cloud, bought servers, images. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labFolder, runFolder } from '../../clouds/lab/folders';
import { putIntoVault } from '../../home/vault-entries';
import { homeOf } from '../../home/home';
import { publicKey } from '../../home/ssh-key';
import type { Lab } from '../../clouds/lab/lab';
import { standInsOf } from '../../parts/app/stand-in';
import { toEnvironment } from '../../parts/model';
import { keyVariables } from '../../parts/store/keys';
import type { Description } from '../../parts/description';
import { numbering } from '../../parts/exchange';
import type { RehearsalLab } from '../../parts/exchange';
import type { Loaded } from '../../parts/load';
import { storageFacts, computeFacts } from '../../clouds/clouds';
import type { Environment } from '../../parts/environment';
import type { Report } from '../../platform/report';

/** An empty lab, with the images of the examples in its registry. @param filling what comes after the last rehearsal's end */
export async function openLab(lab: Lab, filling: () => Promise<void>, report: Report): Promise<RehearsalLab> {
  const { labUp } = await import('../../lab/up');
  const { pushImages } = await import('../../lab/image-build/push-images');
  const { Registry } = await import('../../lab/image-build/registry');
  await closeLab(lab, report);
  await filling();
  await labUp(lab.name, { yes: true }, report);
  await pushImages(lab, report);
  const images = new Set(await new Registry(`http://${lab.internet.registryPush}`).images());
  return { lab, images, position: numbering() };
}

/** Also its Ceph. */
export async function closeLab(lab: Lab, report: Report): Promise<void> {
  const { labReset } = await import('../../lab/down');
  await labReset(lab.name, report);
}

/** Where the environment's store is not the lab's cloud: a Ceph, its keys in this shell, and each server's in the vault. */
export async function openStore({ storage, servers, home }: Environment, lab: Lab, report: Report): Promise<void> {
  if (!storage || storageFacts(storage).hasIamRoles) return;
  const { cephUp } = await import('../../lab/ceph/ceph');
  const { operatorKeys, serverKeys } = await import('../../lab/ceph/users');
  const store = await cephUp(lab, report);
  const { accessKey, secretKey } = await operatorKeys(store);
  const shell = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey, AWS_CA_BUNDLE: store.authority };
  Object.assign(process.env, shell);
  for (const { name } of servers.filter(({ backup }) => backup !== null)) {
    const keys = await serverKeys(store, name);
    const variables = keyVariables(name);
    putIntoVault(home, { [variables.access]: keys.accessKey, [variables.secret]: keys.secretKey });
  }
}

/** Tells the lab's cloud which names its stand-in for the proxy of a DNS provider is in front of. @returns these names */
export function standInFront({ records }: Environment, lab: Lab): string {
  const names = [...new Set(records.filter(({ proxied }) => proxied).map(({ host }) => host))];
  // `lab/cloud/front.py` reads it.
  writeFileSync(join(labFolder(lab.name), 'fronted.json'), JSON.stringify({ names }));
  return names.join(', ');
}

/** Servers that no cloud makes, as their sellers hand them over; those that are there already stay as they are. */
export async function deliverServers(
  { servers, compute, home }: Environment,
  { lab }: RehearsalLab,
): Promise<string | void> {
  if (computeFacts(compute).makesServers) return;
  const { deliver } = await import('../../lab/bought');
  const { instances } = await import('../../lab/incus');
  const present = new Set((await instances(lab.project)).map(({ name }) => name));
  const missing = servers.filter(({ name }) => !present.has(name));
  const keys = [publicKey(home)];
  await Promise.all(missing.map(({ name, user: login, address }) => deliver(lab, { name, login, address, keys })));
  return missing.map(({ name }) => name).join(', ');
}

/** Images that stand in for those that the lab cannot pull. */
export async function pushStandIns(
  description: Description,
  { lab, images }: RehearsalLab,
  report: Report,
): Promise<void> {
  const { pushAll } = await import('../../lab/image-build/push-images');
  const { Registry } = await import('../../lab/image-build/registry');
  const { standInContent } = await import('../../lab/image-build/stand-in');
  const contents = [];
  for (const each of standInsOf(description, images)) contents.push(await standInContent(each, report));
  await pushAll(new Registry(`http://${lab.internet.registryPush}`), contents, report);
}

/** One rehearsal at a time in a lab. */
export async function exclusively<T>(lab: Lab, report: Report, work: () => Promise<T>): Promise<T> {
  const { locked } = await import('../../lab/lock');
  return locked(join(runFolder, `rehearsal-${lab.name}.lock`), report, work);
}

/** PEM of the authority of the lab's certificates. */
export async function authorityOf(lab: Lab): Promise<string> {
  const { authorityCertificate } = await import('../../lab/authority');
  return readFileSync(authorityCertificate(lab.name), 'utf8');
}

export function modelOf({ description, context }: Loaded): Environment {
  return toEnvironment(context, description, homeOf(description.project, context.environmentName));
}
