import { ZoneSetting } from '@cdktf/provider-cloudflare/lib/zone-setting';
import type { ZoneSettingConfig } from '@cdktf/provider-cloudflare/lib/zone-setting';
import type { Construct } from 'constructs';
import { named } from '../names';

/**
 * Settings of the whole zone, so environments that share one should get their certificates the same way; destroying a
 * setting leaves it as it is. HSTS is left to the server.
 */
export function zoneSettings(scope: Construct, zoneId: string, originHasAcme: boolean): void {
  const ssl = setting(scope, { zoneId, settingId: 'ssl' }, 'strict');
  setting(scope, { zoneId, settingId: 'min_tls_version' }, '1.2');
  setting(scope, { zoneId, settingId: 'websockets' }, 'on');
  // Where a server gets its certificate by ACME, this would send ACME's question to port 443, where it has none yet and
  // never answers; there the server redirects everything but that question. Cloudflare refuses this while `ssl` is off.
  setting(scope, { zoneId, settingId: 'always_use_https', dependsOn: [ssl] }, originHasAcme ? 'off' : 'on');
}

function setting(scope: Construct, config: Omit<ZoneSettingConfig, 'value'>, value: string): ZoneSetting {
  const { settingId } = config;
  const resource = named(new ZoneSetting(scope, settingId, { ...config, value: {} }), settingId);
  // The bindings take an object here, the provider a word.
  resource.addOverride('value', value);
  return resource;
}
