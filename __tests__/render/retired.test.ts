/** What each host keeps of apps and sites: all else that Strata set up there is removed. */
import { inventory } from '../../render/inventory';
import { plays } from '../../render/plays';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

function hostOf(name: string, change: (raw: Raw) => void = () => {}): Raw {
  return inventory(environmentOf('small.yaml', change)).all.hosts[name];
}
const whatStays = ({
  retired_described_apps: apps,
  retired_described_sites: sites,
  retired_has_proxy: hasProxy,
}: Raw) => ({
  apps,
  sites,
  hasProxy,
});
const moved = (raw: Raw) => {
  raw.apps.shop.servers = ['app-2'];
  raw.servers['app-1'].roles = [];
};

test('a host keeps its own apps and sites', () => {
  expect(whatStays(hostOf('app-1'))).toEqual({ apps: ['shop'], sites: ['shop.acme.org'], hasProxy: true });
  expect(whatStays(hostOf('db-1'))).toEqual({ apps: [], sites: [], hasProxy: false });
});

test('a host that its last app left keeps none, without role `app` and without the proxy', () => {
  expect(whatStays(hostOf('app-1', moved))).toEqual({ apps: [], sites: [], hasProxy: false });
  expect(whatStays(hostOf('app-2', moved))).toMatchObject({ apps: ['shop'], sites: ['shop.acme.org'] });
});

test('a renamed app is another app', () => {
  const renamed = (raw: Raw) => {
    raw.apps.store = raw.apps.shop;
    delete raw.apps.shop;
  };
  expect(whatStays(hostOf('app-1', renamed)).apps).toEqual(['store']);
});

test('role `retired` runs on every host, before an app starts there', () => {
  const all = plays(environmentOf('small.yaml', moved));
  const at = (role: string) => all.findIndex(({ roles }) => roles.some(({ name }) => name === role));
  expect(all[at('retired')]!.hosts).toBe('all');
  expect(at('retired')).toBeLessThan(at('app'));
});
