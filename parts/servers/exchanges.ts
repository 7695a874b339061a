/** Hosts of the lab: containers of the images that this machine can build. */
import { addressesAt } from '../../config/ranges';
import { makesServers } from '../described';
import type { Description } from '../description';
import type { Exchange, Exchanges, RehearsalLab } from '../exchange';
import { isAppliance } from './appliance';

type Entry = Description['servers'][string];

export const exchanges: Exchanges = (description, rehearsalLab) =>
  Object.entries(description.servers).flatMap(([name, entry]) => {
    const edits = makesServers(description)
      ? madeServer(entry)
      : boughtServer(entry, boughtAddress(rehearsalLab, name));
    return edits.map(({ key, value, why }) => ({ path: ['servers', name, key], value, why }));
  });

interface Edit {
  readonly key: keyof Entry;
  readonly value: unknown;
  readonly why: Exchange['why'];
}

/** Debian of the same kind of year: the lab cannot build other images. */
const images: Readonly<Record<string, string>> = { 'debian-12': 'debian-12', 'debian-13': 'debian-13' };

function imageOf({ image, ...entry }: Entry): Edit[] {
  if (image in images || isAppliance({ image, ...entry })) return [];
  return [{ key: 'image', value: 'debian-13', why: 'the lab has images of Debian only' }];
}

/** Keys of a server that a cloud makes. */
function madeServer(entry: Entry): Edit[] {
  const edits: Edit[] = imageOf(entry);
  if (entry.size !== 'small')
    edits.push({ key: 'size', value: 'small', why: 'hosts of a lab share this machine: a size has no effect' });
  if (entry.diskGib > diskGib)
    edits.push({ key: 'diskGib', value: diskGib, why: "the disk is scaled to this machine's" });
  if (entry.protected) edits.push({ key: 'protected', value: false, why: 'the rehearsal is torn down at its end' });
  const missing = (['ipv6', 'reverseDns', 'spread'] as const).filter((key) => entry[key]);
  return [...edits, ...missing.map((key) => ({ key, value: undefined, why: `the lab has nothing like \`${key}\`` }))];
}

/** Largest disk of a rehearsed host, in GiB. */
const diskGib = 20;

/** Keys of a server that was bought: it is delivered anew, at an address of the lab's internet. */
function boughtServer(entry: Entry, address: string): Edit[] {
  const why = "the bought server is a host of the lab's internet";
  return [...imageOf(entry), { key: 'address', value: address, why }];
}

function boughtAddress({ lab, position }: RehearsalLab, name: string): string {
  return addressesAt(lab.internet.network, [firstBought + position(name)])[0]!;
}

/** Below it are the lab's own hosts. */
const firstBought = 101;
