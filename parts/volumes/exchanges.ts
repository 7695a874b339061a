import type { Exchanges } from '../exchange';

/** Hosts of a lab get no further disks: the folders are on their root disk. */
export const exchanges: Exchanges = ({ servers }) =>
  Object.entries(servers)
    .filter(([, { volumes }]) => Object.keys(volumes).length > 0)
    .map(([name]) => ({
      path: ['servers', name, 'volumes'],
      value: undefined,
      why: 'a host of the lab has one disk: what belongs on the volume is on it',
    }));
