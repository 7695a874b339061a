/** The construct classes by provider. They are loaded on first use, so an environment loads only the bindings of its own clouds. */
import type { ComputeProvider, DnsProvider, StorageProvider } from '../clouds/list';
import type { CloudClass } from './cloud';
import type { DnsClass } from './dns';
import type { StoreClass } from './store';

/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/consistent-type-imports */
export const cloudClasses: Readonly<Record<ComputeProvider, () => CloudClass>> = {
  aws: () => (require('./aws/cloud') as typeof import('./aws/cloud')).AwsCloud,
  hetzner: () => (require('./hetzner/cloud') as typeof import('./hetzner/cloud')).HetznerCloud,
  ovh: () => (require('./ovh/cloud') as typeof import('./ovh/cloud')).OvhCloud,
  existing: () => (require('./existing/cloud') as typeof import('./existing/cloud')).ExistingCloud,
};

/** Null: the operator creates the records by hand. */
export const dnsClasses: Readonly<Record<DnsProvider, (() => DnsClass) | null>> = {
  aws: () => (require('./aws/dns-records') as typeof import('./aws/dns-records')).AwsDnsRecords,
  cloudflare: () => (require('./cloudflare/site') as typeof import('./cloudflare/site')).CloudflareSite,
  hetzner: () => (require('./hetzner/dns-records') as typeof import('./hetzner/dns-records')).HetznerDnsRecords,
  ovh: () => (require('./ovh/dns-records') as typeof import('./ovh/dns-records')).OvhDnsRecords,
  manual: null,
};

export const storeClasses: Readonly<Record<StorageProvider, () => StoreClass>> = {
  aws: () => (require('./aws/store') as typeof import('./aws/store')).AwsStore,
  hetzner: () => (require('./s3/store') as typeof import('./s3/store')).S3Store,
  s3: () => (require('./s3/store') as typeof import('./s3/store')).S3Store,
  ovh: () => (require('./ovh/store') as typeof import('./ovh/store')).OvhStore,
};
