import { ZoneSetting } from '@cdktf/provider-cloudflare/lib/zone-setting';
import type { ZoneSettingConfig } from '@cdktf/provider-cloudflare/lib/zone-setting';
import type { Construct } from 'constructs';
import { named } from '../names';

/**
 * Settings of the whole zone. The same words in every environment, so that several in one zone agree; destroying one
 * leaves them as they are. HSTS is left to the server.
 */
export function zoneSettings(scope: Construct, zoneId: string): void {
  const ssl = setting(scope, { zoneId, settingId: 'ssl' }, 'strict');
  setting(scope, { zoneId, settingId: 'min_tls_version' }, '1.2');
  setting(scope, { zoneId, settingId: 'websockets' }, 'on');
  // Switched on, it would send ACME's question to port 443, where the server has no certificate yet and never answers
  // it. The server redirects everything but that question itself. Cloudflare refuses this setting while `ssl` is off.
  setting(scope, { zoneId, settingId: 'always_use_https', dependsOn: [ssl] }, 'off');
}

function setting(scope: Construct, config: Omit<ZoneSettingConfig, 'value'>, value: string): ZoneSetting {
  const { settingId } = config;
  const resource = named(new ZoneSetting(scope, settingId, { ...config, value: {} }), settingId);
  // The bindings take an object here, the provider a word.
  resource.addOverride('value', value);
  return resource;
}
