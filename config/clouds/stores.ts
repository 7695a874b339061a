/** Where each store answers S3, as its owner documents it (docs/clouds/). */
export function storeUrl({ provider, region }: { readonly provider: string; readonly region: string }): string {
  const lower = region.toLowerCase();
  if (provider === 'hetzner') return `https://${lower}.your-objectstorage.com`;
  if (provider === 'ovh') return `https://s3.${lower}.io.cloud.ovh.net`;
  return provider === 'aws' ? `https://s3.${region}.amazonaws.com` : '';
}
