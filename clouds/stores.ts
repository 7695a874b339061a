import { dictionary } from '../config/dictionary';
import { awsRegions } from './aws/regions';
import type { Regions } from './facts';

/** Where each store keeps buckets: for OVH and Hetzner not the words that their servers have. Missing: nobody knows. */
export const storeRegions = dictionary<Regions>({
  aws: awsRegions,
  hetzner: { example: 'fsn1', known: ['fsn1', 'nbg1', 'hel1'], others: null },
  ovh: { example: 'gra', known: ['gra', 'sbg', 'rbx', 'de', 'uk', 'waw', 'bhs'], others: /^[a-z]{2,4}(-[a-z]+)*$/i },
});

/** Where each store answers S3, as its owner documents it (docs/clouds/). */
export function storeUrl({ provider, region }: { readonly provider: string; readonly region: string }): string {
  const lower = region.toLowerCase();
  if (provider === 'hetzner') return `https://${lower}.your-objectstorage.com`;
  if (provider === 'ovh') return `https://s3.${lower}.io.cloud.ovh.net`;
  return provider === 'aws' ? `https://s3.${region}.amazonaws.com` : '';
}

/** Stores whose keys open every bucket of the project, with the right to bypass governance (docs/clouds/buckets-and-state.md). */
export const keysOpenEverything: readonly string[] = ['hetzner', 's3'];
