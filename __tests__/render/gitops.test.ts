/** An app that its host releases from a git repository: what the host gets, and which jobs stay. */
import { inventory } from '../../render/inventory';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

const signer = `ana@example.org ssh-ed25519 ${'A'.repeat(68)}`;
const hostKey = `git.example.org ssh-ed25519 ${'A'.repeat(68)}`;

function hostsOf(gitops: Raw, path = 'compose.yaml'): Raw {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    delete raw.loadBalancers;
    raw.apps.shop.servers = ['app-1'];
    raw.servers['app-2'].roles = raw.servers['app-2'].roles.filter((role: string) => role !== 'app');
    Object.assign(raw.apps.shop, { gitops, compose: path });
  });
  return inventory(environment).all as Raw;
}

const followed = {
  repository: 'git@git.example.org:shop/shop.git',
  branch: 'main',
  verify: { allowedSigners: [signer] },
  hostKeys: [hostKey],
};

test('its host alone gets the repository, the signers and the host keys', () => {
  const { hosts, children } = hostsOf(followed);
  expect(hosts['app-1'].gitops_apps).toEqual([
    {
      name: 'shop',
      at: '*:0/3',
      settings: {
        repository: followed.repository,
        branch: 'main',
        tags: null,
        path: 'compose.yaml',
        allowed_signers: [signer],
        host_keys: [hostKey],
      },
    },
  ]);
  expect(Object.keys(children.gitops.hosts)).toEqual(['app-1']);
});

test('role app only writes it down, brings no folder, and the job stays', () => {
  const host = hostsOf(followed, 'deploy/app.yml').hosts['app-1'];
  const [app] = host.app_apps;
  expect(app.gitops).toBe(true);
  expect(app).not.toHaveProperty('source');
  expect(app).toHaveProperty('variables');
  expect(app.release.own).toMatchObject({ file: 'app.yml', from_repository: true });
  expect(host.retired_described_jobs).toContain('shop.gitops');
});

test('without `gitops` the engine is called by role app, and the job goes', () => {
  const host = (inventory(environmentOf('small.yaml')).all as Raw).hosts['app-1'];
  expect(host.app_apps[0]).not.toHaveProperty('gitops');
  expect(host).not.toHaveProperty('gitops_apps');
  expect(host.retired_described_jobs).not.toContain('shop.gitops');
});

test.each([
  [{ ...followed, everyMinutes: 60 }, { at: '*:00' }],
  [
    { repository: 'https://git.example.org/shop.git', tags: 'v*', verify: 'off' },
    { settings: { branch: null, tags: 'v*', path: 'deploy/app.yml', allowed_signers: null, host_keys: [] } },
  ],
])('%j', (gitops, expected) => {
  expect(hostsOf(gitops, 'deploy/app.yml').hosts['app-1'].gitops_apps[0]).toMatchObject(expected);
});
