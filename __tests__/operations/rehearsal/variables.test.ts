/** What hosts are told in a rehearsal: the same variables and plays, but for what the report names. */
import { groupVars } from '../../../render/group-vars';
import { inventory } from '../../../render/inventory';
import { plays } from '../../../render/plays';
import type { Environment } from '../../../parts/environment';
import type { Raw } from '../../environment';
import { blueprints, differences, rehearsed } from './exchanging';

/** Exchange, by its key in the report, and the variables that it may change. */
const consequences: readonly (readonly [RegExp, RegExp])[] = [
  [/^storage/, /^(store_|strata_buckets\.)/],
  [/^servers\.[\w-]+\.image$/, /^(strata_user|common_sudo_logins)/],
  [/^servers\.[\w-]+\.volumes$/, /^volumes_/],
  [/^compute/, /^(strata_user|trust_)/],
  // A host of the lab's cloud has a private address.
  [/^network$/, /^(strata_private_address|common_hosts|firewall_rules)/],
  // A load balancer that ends TLS has one more subnet there.
  [/^network\.subnets\..*\.zone$/, /^firewall_rules\.\d+\.from\.1$/],
  // The lab has one operator, whatever the description lists.
  [/^admin\.from$/, /^(ssh_ways_in|firewall_rules\.0\.from|fail2ban_ignore_ips)\.1$/],
  [/^postgresql\.backup\.proof/, /^postgresql_backup_proof_/],
  [/^alerts/, /^jobs_(alert_emails|smtp_)/],
  [/^docker\.registryMirrors/, /^docker_registry_mirrors/],
  [/^proxy\.acme\.server/, /^proxy_acme_server/],
  [/^apps\..*\.image$/, /^app_apps\.\d+\.(release\.)?services\.[\w-]+\.image$/],
  // A database that others operate: its host is one more, which the others know.
  [/^postgresql$/, /^(common_hosts|postgresql_)/],
];

/** Variables of each server and of each group by name, with lists as maps, so that the difference is as small as it is. */
function variables(environment: Environment): Raw {
  const { hosts } = inventory(environment).all as Raw;
  const { 'remote-database': added, ...described } = hosts;
  const { postgresql, ...groups } = groupVars(environment) as Raw;
  // The group of the added host has nobody else in it.
  return { ...described, ...groups, ...(added ? {} : { postgresql }) };
}

/** Addresses of this rehearsal, in place of the described ones. */
function translated(variablesBefore: Raw, [before, after]: readonly [Environment, Environment]): Raw {
  const ofServers = before.servers.flatMap(({ name, address }) => {
    const other = after.servers.find((server) => server.name === name)?.address;
    return other && address !== other && address !== '' ? [[address, other] as const] : [];
  });
  const places = [...ofServers, ['203.0.113.7', '198.18.8.1'] as const];
  const text = places.reduce(
    (all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`"${from}/32"`, `"${to}/32"`),
    JSON.stringify(variablesBefore),
  );
  return withMaps(JSON.parse(text));
}

function withMaps(value: Raw): Raw {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, withMaps(each)]));
}

test.each(blueprints)('%s %s: every other variable is as described', (blueprint, file) => {
  const { models, exchanges } = rehearsed(blueprint, file);
  const both = models as [Environment, Environment];
  const before = translated(variables(both[0]), both);
  const after = withMaps(JSON.parse(JSON.stringify(variables(both[1]))));
  const allowed = consequences.filter(([key]) => exchanges.some((each) => key.test(each.key))).map(([, name]) => name);
  const names = differences(before, after).map((path) => path.replace(/^[^.]+\./, ''));
  expect(names.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
});

test.each(blueprints.filter(([blueprint]) => !blueprint.startsWith('xpeditis')))(
  '%s %s: the plays are the same, in the same order',
  (blueprint, file) => {
    const [before, after] = rehearsed(blueprint, file).models.map(plays);
    expect(after).toEqual(before);
  },
);

test('a host or a volume that the lab adds or leaves out adds or removes its own plays only', () => {
  const names = (blueprint: string) =>
    rehearsed(blueprint, 'prod.yaml').models.map((each) => plays(each).map(({ name }) => name));
  const [remote, added] = names('xpeditis');
  expect(added!.filter((name) => !remote!.includes(name)).join()).toMatch(/postgresql/);
  expect(added!.filter((name) => remote!.includes(name))).toEqual(remote);
  const [own, less] = names('xpeditis-own-database');
  expect(own!.filter((name) => !less!.includes(name)).every((name) => /volumes/.test(name))).toBe(true);
  expect(own!.filter((name) => less!.includes(name))).toEqual(less);
});
