import catalog from './catalog.json';
import type { Regions } from '../facts';

/** For servers and for buckets. */
export const awsRegions: Regions = {
  example: 'eu-west-3',
  names: Object.keys(catalog.locations),
  others: /^[a-z]{2}(-[a-z]+)+-\d$/,
};
