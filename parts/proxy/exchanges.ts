import type { Exchanges } from '../exchange';

/** Certificates of the lab's authority. */
export const exchanges: Exchanges = ({ proxy }, { lab }) =>
  proxy?.acme === undefined
    ? []
    : [
        {
          path: ['proxy', 'acme', 'server'],
          value: lab.internet.acmeDirectory,
          why: "certificates come from the lab's authority, by the same protocol",
        },
      ];
