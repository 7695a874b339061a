import { HcloudProvider } from '@cdktf/provider-hcloud/lib/provider';
import type { Construct } from 'constructs';

/** The hcloud provider of a stack. It reads the token from HCLOUD_TOKEN. */
export function hetznerProvider(scope: Construct): HcloudProvider {
  return new HcloudProvider(scope, 'hcloud');
}
