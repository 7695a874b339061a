/** A small document for each provider, written by hand, that it accepts. */
import type { Json } from './schema';

export const aws: Json = {
  provider: { aws: [{ region: 'eu-west-3', default_tags: [{ tags: { ManagedBy: 'strata' } }] }, { alias: 'edge' }] },
  data: { aws_ami: { debian: { owners: ['136693071363'], filter: [{ name: 'name', values: ['debian-13-*'] }] } } },
  resource: {
    aws_vpc: { vpc: { '//': { metadata: { path: 'infra/vpc' } }, cidr_block: '10.0.0.0/16', provider: 'aws.edge' } },
    aws_security_group: {
      web: { vpc_id: '${aws_vpc.vpc.id}', ingress: [], depends_on: ['aws_vpc.vpc', 'data.aws_ami.debian'] },
    },
    aws_instance: {
      'db-1': {
        ami: '${data.aws_ami.debian.id}',
        instance_type: 't3.micro',
        ebs_optimized: 'true',
        vpc_security_group_ids: ['${aws_security_group.web.id}'],
        tags: { Name: 'db-1', Count: 1 },
        root_block_device: [{ volume_size: '20' }],
        metadata_options: { http_tokens: 'required' },
        timeouts: { create: '10m' },
        lifecycle: { prevent_destroy: true, ignore_changes: ['ami', 'root_block_device[0].volume_size'] },
      },
    },
  },
  output: { servers: { value: { 'db-1': '${aws_instance.db-1.private_ip} in ${aws_vpc.vpc.cidr_block}' } } },
};

export const hcloud: Json = {
  provider: { hcloud: [{ poll_interval: '1s' }] },
  data: { hcloud_image: { debian: { name: 'debian-13', most_recent: true } } },
  resource: {
    hcloud_network: { net: { name: 'shop', ip_range: '10.0.0.0/16', labels: { project: 'shop' } } },
    hcloud_firewall: {
      web: { name: 'web', rule: [{ direction: 'in', protocol: 'tcp', port: '443', source_ips: [] }] },
    },
    hcloud_server: {
      'app-1': {
        name: 'app-1',
        server_type: 'cx23',
        image: '${data.hcloud_image.debian.id}',
        firewall_ids: ['${hcloud_firewall.web.id}'],
        network: [{ network_id: '${hcloud_network.net.id}', ip: '10.0.1.5', alias_ips: [] }],
        public_net: [{ ipv4_enabled: false, ipv6_enabled: true }],
        lifecycle: { ignore_changes: 'all', replace_triggered_by: ['hcloud_network.net', '${hcloud_firewall.web.id}'] },
      },
    },
    hcloud_load_balancer_service: {
      https: {
        load_balancer_id: '12',
        protocol: 'tcp',
        health_check: [{ protocol: 'http', port: 80, interval: 10, timeout: 5, retries: 3, http: [{ path: '/' }] }],
      },
    },
  },
};

export const ovh: Json = {
  provider: { ovh: [{ endpoint: 'ovh-eu' }] },
  resource: {
    ovh_cloud_project_ssh_key: { strata: { name: 'strata', public_key: 'ssh-ed25519 AAAA' } },
    ovh_cloud_project_instance: {
      'app-1': {
        service_name: '0123',
        region: 'GRA11',
        name: 'app-1',
        billing_period: 'hourly',
        boot_from: { image_id: 'debian' },
        flavor: { flavor_id: 'b3-8' },
        network: { public: true, private: { ip: '10.0.1.5', network_create: { name: 'net', vlan_id: 7 } } },
        ssh_key: { name: '${ovh_cloud_project_ssh_key.strata.name}' },
      },
    },
    ovh_cloud_project_storage: {
      backup: {
        service_name: '0123',
        region_name: 'GRA',
        name: 'backup',
        versioning: { status: 'enabled' },
        replication: { rules: [{ id: 'all', priority: 1, destination: { name: 'copy', region: 'SBG' } }] },
      },
    },
  },
};

export const cloudflare: Json = {
  provider: { cloudflare: [{ base_url: 'https://api.example.org' }] },
  data: { cloudflare_zone: { zone: { filter: { name: 'acme.org' } } } },
  resource: {
    cloudflare_dns_record: {
      www: {
        zone_id: '${data.cloudflare_zone.zone.id}',
        name: 'www.acme.org',
        type: 'CAA',
        ttl: 1,
        tags: ['web'],
        data: { flags: 0, tag: 'issue', value: 'letsencrypt.org' },
      },
    },
    cloudflare_zone_setting: {
      ssl: { zone_id: '${data.cloudflare_zone.zone.id}', setting_id: 'ssl', value: 'strict' },
    },
    cloudflare_ruleset: {
      waf: {
        zone_id: '${data.cloudflare_zone.zone.id}',
        name: 'waf',
        kind: 'zone',
        phase: 'http_request_firewall_custom',
        rules: [
          {
            action: 'rewrite',
            expression: 'cf.threat_score gt 10',
            ratelimit: { characteristics: ['ip.src'], period: 60, requests_per_period: 5 },
            action_parameters: { headers: { 'X-From': { operation: 'set', value: 'edge' } } },
          },
        ],
      },
    },
  },
};
