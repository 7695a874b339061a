import { OvhProvider } from '@cdktf/provider-ovh/lib/provider';
import type { Construct } from 'constructs';
import type { Api } from '../../parts/environment';

/** The one OVH provider of a stack; its keys are OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and OVH_CONSUMER_KEY of the shell. */
export function ovhProvider(scope: Construct, { endpoint }: Pick<Api, 'endpoint'>): OvhProvider {
  return new OvhProvider(scope, 'ovh', { endpoint: endpoint?.url ?? 'ovh-eu' });
}
