import type { Exchanges } from '../exchange';

/** The operator of a rehearsal is this machine. */
export const exchanges: Exchanges = (_description, { lab }) => [
  {
    path: ['admin', 'from'],
    value: [`${lab.internet.gateway}/32`],
    why: 'the operator is this machine, as the lab sees it',
  },
];
