import type { Exchanges } from '../exchange';
import { appsOf } from '../app/described';

/** A folder of the host is there in the lab, too, if somebody makes it. */
export const exchanges: Exchanges = (description) =>
  appsOf(description)
    .filter(([, { gitops }]) => gitops !== null && !gitops.repository.startsWith('/'))
    .map(([app]) => ({
      path: ['apps', app, 'gitops'],
      value: undefined,
      why: 'the hosts of the lab reach no git server: the app is released as it is described',
    }));
