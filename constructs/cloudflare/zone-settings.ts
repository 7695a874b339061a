import { ZoneSetting } from '@cdktf/provider-cloudflare/lib/zone-setting';
import type { ZoneSettingConfig } from '@cdktf/provider-cloudflare/lib/zone-setting';
import type { Construct } from 'constructs';
import { withLogicalId } from '../names';

/**
 * Settings of the whole zone, so environments that share a zone should get their certificates in the same way. Destroying
 * a setting does not change it. The server sends HSTS.
 */
export function zoneSettings(scope: Construct, zoneId: string, originHasAcme: boolean): void {
  const ssl = setting(scope, { zoneId, settingId: 'ssl' }, 'strict');
  setting(scope, { zoneId, settingId: 'min_tls_version' }, '1.2');
  setting(scope, { zoneId, settingId: 'websockets' }, 'on');
  // With ACME this must be off: it would redirect the ACME challenge to port 443, where a new server has no certificate.
  // The server itself redirects all other requests. Cloudflare refuses this setting while `ssl` is off.
  setting(scope, { zoneId, settingId: 'always_use_https', dependsOn: [ssl] }, originHasAcme ? 'off' : 'on');
}

function setting(scope: Construct, config: Omit<ZoneSettingConfig, 'value'>, value: string): ZoneSetting {
  const { settingId } = config;
  const resource = withLogicalId(new ZoneSetting(scope, settingId, { ...config, value: {} }), settingId);
  // The bindings expect an object here, the provider expects a string.
  resource.addOverride('value', value);
  return resource;
}
