import type { Exchanges } from '../exchange';

/** Nobody is written to, and the real mail server gets no wrong password. */
export const exchanges: Exchanges = ({ alerts }) => {
  if (!alerts) return [];
  const why = 'nobody is written to during a rehearsal';
  return [
    { path: ['alerts'], value: undefined, why },
    { path: ['noAlerts'], value: why, why },
  ];
};
