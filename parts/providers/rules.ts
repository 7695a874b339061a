import type { Rule } from '../rule';
import { cloudOf, storeOf } from '../../clouds/clouds';
import { name } from '../../config/primitives';
import { wording } from '../../config/wording';

export const environmentNameFits: Rule = (_, { environmentName }) =>
  name.safeParse(environmentName).success
    ? []
    : [
        {
          path: [],
          received: wording`${environmentName}.yaml`,
          allowed: wording`a file name of at most 32 lower-case letters, digits and hyphens, a letter first`,
          remedy: wording`rename the file: its name is part of every name in the cloud`,
        },
      ];

/** Features that the cloud does not support, each with the reason and a remedy. */
export const cloudCanDoIt: Rule = (description) => cloudOf(description)?.refusals(description) ?? [];

/** The same for the store of the buckets. */
export const storeCanDoIt: Rule = (description) =>
  storeOf(description.storage?.provider ?? '')?.refusals(description) ?? [];
