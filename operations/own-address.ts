/** The operator's public IP address, and whether the description allows SSH from it. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Environment } from '../parts/environment';
import { contains, isAddress } from '../config/ranges';
import { read } from '../config/text';
import { labNamed } from '../clouds/lab/lab';
import { Failure } from '../platform/failure';
import { descriptionFile, labOf } from './project';
import { ask } from '../platform/https';

/** Services that return the client's public IP address as plain text. */
const services = ['https://checkip.amazonaws.com', 'https://api.ipify.org', 'https://ipv4.icanhazip.com'];
const patienceSeconds = 5;

export const skipOwnAddressCheck = {
  flag: '--skip-own-address-check',
  words: 'go on although SSH may be closed to this machine, for example when operators connect from elsewhere',
};

/** @returns null if no service answered */
export async function ownAddress(urls: readonly string[] = serviceUrls()): Promise<string | null> {
  for (const url of urls) {
    const response = await ask({ url, timeoutSeconds: patienceSeconds }).catch(() => null);
    const address = response?.status === 200 ? response.body.trim() : '';
    if (isAddress(address)) return address;
  }
  return null;
}

/**
 * @returns a short result for people
 * @throws Failure if the description would close SSH to this machine
 */
export async function checkOwnAddress(environment: Environment): Promise<string> {
  const lab = labOf(environment);
  const address = lab ? labNamed(lab).internet.gateway : await ownAddress();
  if (address === null) return 'not observable here: no service could be asked for your own address';
  if (environment.adminRanges.some((range) => contains(range, address))) return `${address} is let in`;
  throw new Failure(
    `${placeOfRanges(environment)}: admin.from: received ${environment.adminRanges.join(', ')}; ` +
      `allowed: ranges that your own address is in, which is ${address} as the internet sees you: SSH would be closed to you; ` +
      `add ${address}/32, or give ${skipOwnAddressCheck.flag} if you connect from elsewhere. Nothing was done`,
  );
}

/** STRATA_OWN_ADDRESS_URL names a private service for networks that cannot reach the public ones. */
function serviceUrls(): string[] {
  const own = process.env['STRATA_OWN_ADDRESS_URL'];
  return own ? [own] : services;
}

function placeOfRanges({ name }: Environment): string {
  const file = descriptionFile(name);
  const { line, column } = read(readFileSync(file, 'utf8')).place.path(['admin', 'from']);
  return `${relative(process.cwd(), file)}:${line}:${column}`;
}
