import { OvhProvider } from '@cdktf/provider-ovh/lib/provider';
import type { Construct } from 'constructs';
import type { Api } from '../../parts/environment';

/** The OVH provider of a stack; it reads OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and OVH_CONSUMER_KEY. */
export function ovhProvider(scope: Construct, { endpoint }: Pick<Api, 'endpoint'>): OvhProvider {
  return new OvhProvider(scope, 'ovh', { endpoint: endpoint?.url ?? 'ovh-eu' });
}
