import type { Exchanges } from '../exchange';
import { appsOf } from '../app/described';

const withoutRepository = {
  gitops: 'the hosts of the lab reach no git server',
  compose: 'the Compose file is in the repository: the services that the description names run, with stand-ins',
};

/** What is left is an app of the services that the description names, so that its sites and its health are rehearsed. */
export const exchanges: Exchanges = (description) =>
  appsOf(description)
    .filter(([, { gitops }]) => gitops !== null)
    .flatMap(([app]) =>
      Object.entries(withoutRepository).map(([key, why]) => ({ path: ['apps', app, key], value: undefined, why })),
    );
