import type { Exchanges } from '../exchange';

/** The lab's registry is asked for every image. */
export const exchanges: Exchanges = ({ apps }, { lab }) =>
  Object.keys(apps).length === 0
    ? []
    : [
        {
          path: ['docker', 'registryMirrors'],
          value: [`https://registry.${lab.internet.domain}`],
          why: "images come from the lab's registry",
        },
      ];
