import { cloudOf, storeOf } from '../../clouds/clouds';
import type { Regions } from '../../clouds/facts';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import { didYouMean, commaList } from '../../config/spelling';
import { wording } from '../../config/wording';

export const computeHasARegion: Rule = (description) => {
  const cloud = cloudOf(description);
  const { region } = description.compute;
  const path = ['compute', 'region'];
  if (!cloud?.region) return [];
  if (region !== undefined) return unknownRegion(path, region, cloud.region);
  const remedy = wording`add \`region:\`: ${cloud.title} has no default one`;
  return [{ path, received: wording`nothing`, allowed: wording`a region such as ${cloud.region.example}`, remedy }];
};

/** Region names of a compatible service (with `endpoint`) are unknown, so they are not checked. */
export const storesHaveARegion: Rule = ({ storage, state }) => {
  const stores = { storage, state: state.backend === 's3' ? state : undefined };
  return Object.entries(stores).flatMap(([key, store]) => {
    const regions = store && !store.endpoint ? storeOf(store.provider)?.regions : undefined;
    return regions ? unknownRegion([key, 'region'], store!.region, regions) : [];
  });
};

function unknownRegion(path: string[], received: string, { example, names, others }: Regions): Problem[] {
  if (names.includes(received) || others?.test(received)) return [];
  const allowed = others ? wording`a region such as ${example}` : commaList(names);
  return [
    {
      path,
      received,
      allowed,
      remedy: didYouMean(received, names, others ? wording`correct it` : wording`choose one of these`),
    },
  ];
}
