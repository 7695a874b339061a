import { HcloudProvider } from '@cdktf/provider-hcloud/lib/provider';
import type { Construct } from 'constructs';

/** The one hcloud provider of a stack. Its token is HCLOUD_TOKEN of the operator's shell, and is never written. */
export function hetznerProvider(scope: Construct): HcloudProvider {
  return new HcloudProvider(scope, 'hcloud');
}
