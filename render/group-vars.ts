import type { Environment, Postgresql } from '../parts/environment';
import { expression } from '../config/expression';
import { vaultVariable } from '../parts/vault/variable';
import { groupNames } from './groups';

/** Variables by group. A group without variables of its own has no file. */
export function groupVars(environment: Environment): Record<string, Record<string, unknown>> {
  const groups = new Set(groupNames(environment));
  const every: Record<string, Record<string, unknown>> = {
    docker: { docker_registry_mirrors: environment.registryMirrors, docker_live_restore: true },
    postgresql: postgresql(environment),
    proxy: {
      proxy_tls: environment.proxy?.tls ?? false,
      proxy_acme_server: environment.proxy?.acmeServer ?? '',
      proxy_acme_email: environment.proxy?.acmeEmail ?? '',
    },
  };
  return { all: all(environment), ...Object.fromEntries(Object.entries(every).filter(([group]) => groups.has(group))) };
}

function all(environment: Environment) {
  const { fail2ban, name, project, servers, storage } = environment;
  return {
    strata_environment: name,
    strata_home: expression`{{ lookup('ansible.builtin.env', 'STRATA_HOME') or lookup('ansible.builtin.env', 'HOME') ~ '/.local/state/strata' }}/${project}-${name}`,
    strata_buckets: Object.fromEntries(
      environment.buckets.map((bucket) => [
        bucket.name,
        { name: bucket.fullName, region: storage?.region, endpoint: storage?.urlForHosts },
      ]),
    ),
    ansible_ssh_common_args: expression`-F '{{ strata_home }}/ssh_config'`,
    trust_home: expression`{{ strata_home }}`,
    ...trust(environment),
    common_timezone: environment.timezone,
    common_users: Object.fromEntries(
      Object.entries(environment.users).map(([user, { sshKeys }]) => [user, { ssh_keys: sshKeys }]),
    ),
    common_hosts: servers.filter(({ address }) => address !== '').map(({ name, address }) => ({ name, address })),
    ...jobs(environment),
    fail2ban_max_retry: fail2ban.maxRetry,
    fail2ban_find_time: fail2ban.findSeconds,
    fail2ban_ban_time: fail2ban.banSeconds,
  };
}

/** Who learns of failed jobs. */
function jobs({ alerts }: Environment): Record<string, unknown> {
  if (!alerts) return {};
  const { emails, smtp } = alerts;
  return {
    jobs_alert_emails: emails,
    jobs_smtp_host: smtp.host,
    jobs_smtp_port: smtp.port,
    jobs_smtp_from: smtp.from,
    jobs_smtp_user: smtp.user ?? '',
    jobs_smtp_password: expression`{{ ${vaultVariable({ kind: 'password of the mail server' })} | default('') }}`,
  };
}

/** EC2's console vouches for host keys; nobody else's is within reach (docs/decisions/0008-host-keys-on-first-contact.md). */
function trust({ compute: { provider, region, endpoint } }: Environment) {
  if (provider !== 'aws') return { trust_source: 'first_contact' };
  return {
    trust_source: 'console',
    trust_region: region,
    ...(endpoint ? { trust_endpoint_url: endpoint.url } : {}),
    ...(endpoint?.lab ? { trust_access_key: 'lab', trust_secret_key: 'lab' } : {}),
  };
}

function postgresql({ postgresql }: Environment): Record<string, unknown> {
  if (!postgresql) return {};
  return {
    postgresql_mode: postgresql.mode,
    postgresql_listen_addresses: ['localhost', ...(postgresql.mode === 'dedicated' ? privateAddress(postgresql) : [])],
    postgresql_container_address: postgresql.containers?.address ?? '',
    postgresql_port: postgresql.port,
    postgresql_tls: true,
    postgresql_tls_names: postgresql.mode === 'remote' ? [] : [postgresql.host],
    postgresql_databases: postgresql.databases.map(({ name }) => ({ name, owner: name })),
    postgresql_users: postgresql.databases.map(({ name, passwordVariable }) => ({
      name,
      password: expression`{{ ${passwordVariable} }}`,
    })),
    postgresql_settings: postgresql.settings,
  };
}

/** Where there is no network, nobody knows the address before the server is made. */
function privateAddress({ address }: Postgresql): string[] {
  return address === '' ? [] : [address];
}
