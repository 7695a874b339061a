/** Every host of the lab's cloud is in a network. */
import { makesServers } from '../described';
import type { Exchanges, RehearsalLab } from '../exchange';

const subnet = 'rehearsal';

export const exchanges: Exchanges = (description, rehearsalLab) => {
  if (description.network || !makesServers(description)) return [];
  const cidr = `${rangeOf(rehearsalLab)}.0/24`;
  const why = "every host of the lab's cloud is in a network";
  const value = { cidr, subnets: { [subnet]: { cidr, public: true } } };
  const hosts = Object.keys(description.servers).flatMap((name) => [
    { path: ['servers', name, 'subnet'], value: subnet, why },
    {
      path: ['servers', name, 'address'],
      value: `${rangeOf(rehearsalLab)}.${firstHost + rehearsalLab.position(name)}`,
      why,
    },
  ]);
  return [{ path: ['network'], value, why }, ...hosts];
};

/** The cloud keeps the first addresses of a subnet for itself. */
const firstHost = 10;

/** A range that no other lab of this machine has. */
function rangeOf({ lab }: RehearsalLab): string {
  return `10.${240 + lab.index}.0`;
}
