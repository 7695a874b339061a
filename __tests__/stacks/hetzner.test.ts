import { join } from 'node:path';
import { load } from '../../parts/load';
import { addresses, environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw, Resources } from '../environment';
import { expectValid } from '../provider-schemas/schemas';

const environment = environmentOf('hetzner.yaml');
const stack = synthesized('infra', environment);
const resources = stack['resource'] as Resources;

test('the description of these tests is one that Strata accepts', () => {
  expect(() => load(join(__dirname, '../fixtures/hetzner.yaml'))).not.toThrow();
});

test('the provider accepts every type, argument and reference', () => {
  expectValid(stack);
  expectValid(synthesized('s3', environment));
});

test('the token stays in the shell, private keys stay on the machine of the operator', () => {
  expect(stack['provider'].hcloud).toEqual([{}]);
  expect(JSON.stringify(stack)).not.toMatch(/PRIVATE|private_key|token|password/);
  expect(Object.keys(resources)).not.toContain('hcloud_uploaded_certificate');
  expect(resources['hcloud_ssh_key']!['operator'].public_key).toBe('ssh-ed25519 AAAA strata');
});

test('everything with labels names its project and environment, in characters that Hetzner accepts', () => {
  const labelled = Object.values(resources).flatMap((byName) =>
    Object.values(byName).flatMap(({ labels }: Raw) => (labels ? [labels as Record<string, string>] : [])),
  );
  expect(labelled.length).toBeGreaterThan(20);
  for (const labels of labelled) {
    expect(labels).toMatchObject({ project: 'acme', environment: 'prod', 'managed-by': 'strata' });
    for (const text of [...Object.keys(labels), ...Object.values(labels)]) {
      expect(text).toMatch(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/);
    }
  }
  expect(resources['hcloud_server']!['db-1'].labels).toMatchObject({
    tier: 'data',
    'on-call': 'nights-only',
    role_postgresql: 'true',
  });
});

test('removing a server from the middle changes only the resources that name it', () => {
  const without = resourcesOf(
    'infra',
    environmentOf('hetzner.yaml', (raw: Raw) => {
      delete raw.servers['app-1'];
      raw.loadBalancers.site.servers = ['app-2'];
      raw.apps.shop.servers = ['app-2'];
    }),
  );
  const removedAddresses = addresses(resources).filter((address) => !addresses(without).includes(address));
  expect(removedAddresses.sort()).toEqual(['hcloud_load_balancer_target.site_app-1', 'hcloud_server.app-1']);
  expectSame(without);
});

test('adding a volume touches the volume and nothing else', () => {
  const more = resourcesOf(
    'infra',
    environmentOf('hetzner.yaml', (raw: Raw) => (raw.servers['db-1'].volumes.dumps = { sizeGib: 50, path: '/srv' })),
  );
  const added = addresses(more).filter((address) => !addresses(resources).includes(address));
  expect(added.sort()).toEqual(['hcloud_volume.db-1-dumps', 'hcloud_volume_attachment.db-1-dumps']);
  for (const address of added) delete more[address.split('.')[0]!]![address.split('.')[1]!];
  expectSame(more);
});

function expectSame(others: Resources): void {
  for (const [type, byName] of Object.entries(others)) {
    for (const [name, resource] of Object.entries(byName))
      expect(unmarked(resource)).toEqual(unmarked(resources[type]![name]));
  }
}

/** Without cdktf's own annotation, which names the construct's place in the tree. */
function unmarked(resource: Raw): Raw {
  return { ...resource, '//': undefined };
}
