import { DataHcloudImage } from '@cdktf/provider-hcloud/lib/data-hcloud-image';
import { Network } from '@cdktf/provider-hcloud/lib/network';
import { HcloudProvider } from '@cdktf/provider-hcloud/lib/provider';
import { Server } from '@cdktf/provider-hcloud/lib/server';
import { CloudProjectInstance } from '@cdktf/provider-ovh/lib/cloud-project-instance';
import { OvhProvider } from '@cdktf/provider-ovh/lib/provider';
import { Testing, Token } from 'cdktf';
import type { Construct } from 'constructs';

function hetzner(scope: Construct): void {
  new HcloudProvider(scope, 'hcloud', {});
  const image = new DataHcloudImage(scope, 'image', { name: 'debian-13', withArchitecture: 'x86' });
  const network = new Network(scope, 'network', { name: 'prod', ipRange: '10.0.0.0/16' });
  new Server(scope, 'app-1', {
    name: 'app-1',
    serverType: 'cpx22',
    image: Token.asString(image.id),
    publicNet: [{ ipv4Enabled: false }],
    network: [{ networkId: Token.asNumber(network.id), ip: '10.0.1.5' }],
  });
}

function ovh(scope: Construct): void {
  new OvhProvider(scope, 'ovh', { endpoint: 'ovh-eu' });
  new CloudProjectInstance(scope, 'app-2', {
    name: 'app-2',
    serviceName: 'project',
    region: 'GRA9',
    billingPeriod: 'hourly',
    bootFrom: { imageId: 'image' },
    flavor: { flavorId: 'flavor' },
    sshKey: { name: 'prod' },
    network: { public: true },
  });
}

const stack = JSON.parse(
  Testing.synthScope((scope) => {
    hetzner(scope);
    ovh(scope);
  }),
);

test('a server at Hetzner has the names of the provider, and its network by number', () => {
  expect(stack.resource.hcloud_server['app-1']).toEqual({
    name: 'app-1',
    server_type: 'cpx22',
    image: '${data.hcloud_image.image.id}',
    public_net: [{ ipv4_enabled: false }],
    network: [{ ip: '10.0.1.5', network_id: '${hcloud_network.network.id}' }],
  });
  expect(stack.data.hcloud_image.image).toEqual({ name: 'debian-13', with_architecture: 'x86' });
});

test('an instance at OVH has the names and the blocks of the provider', () => {
  expect(stack.resource.ovh_cloud_project_instance['app-2']).toEqual({
    name: 'app-2',
    service_name: 'project',
    region: 'GRA9',
    billing_period: 'hourly',
    boot_from: { image_id: 'image' },
    flavor: { flavor_id: 'flavor' },
    ssh_key: { name: 'prod' },
    network: { public: true },
  });
});

test('Terraform is asked for exactly the versions the classes were made from, at their real addresses', () => {
  expect(stack.terraform.required_providers).toEqual({
    hcloud: { source: 'hetznercloud/hcloud', version: '1.68.0' },
    ovh: { source: 'ovh/ovh', version: '2.19.0' },
  });
});
