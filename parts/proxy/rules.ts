import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { hasTarget, siteTargets } from '../dns/records';
import { hasRole, makesServers, repeats } from '../described';
import { wording, type Text } from '../../config/wording';
import { hosts, names, problem } from './names';
import type { NameAt } from './names';

export const hostsHaveAProxy: Rule = (description) =>
  hosts(description).flatMap((at) => {
    const remedy = proxyRemedy(at, description);
    return remedy ? [problem(at, wording`a host that a proxy serves`, remedy)] : [];
  });

export const hostsAreInsideZone: Rule = (description) => {
  const zone = description.dns?.zone;
  return names(description)
    .filter(({ host }) => !zone || (host !== zone && !host.endsWith(`.${zone}`)))
    .map((at) =>
      zone
        ? problem(at, wording`a name inside dns.zone, ${zone}`, wording`correct it, or change the zone`)
        : problem(
            at,
            wording`a name inside dns.zone`,
            wording`add \`dns:\` (with \`provider: manual\` if you make the records by hand)`,
          ),
    );
};

/** Services with different `paths` share a host. */
export const hostsAreUnique: Rule = (description) => {
  const whole = names(description).filter(({ service, key }) => !service.site?.paths.length || key.at(-1) !== 'host');
  return repeats(whole, ({ host }) => host).map(([first, at]) =>
    problem(
      at,
      wording`a name that no other service has`,
      wording`${first.path.join('.')} has it already: choose another, or write \`site.paths\` of one of them`,
    ),
  );
};

export const sitesArePublic: Rule = (description) => {
  const balanced = new Set(
    siteTargets(description).flatMap(([host, target]) => (target in description.loadBalancers ? [host] : [])),
  );
  return hosts(description).flatMap((at) => {
    const inside = at.servers.find((name) => description.servers[name]?.public === false);
    if (!makesServers(description) || inside === undefined || balanced.has(at.host)) return [];
    return [
      problem(
        at,
        wording`a host on servers with a public address`,
        wording`add \`public: true\` to ${inside}, or a load balancer`,
      ),
    ];
  });
};

/** A server behind a load balancer accepts only its traffic, and each server behind it gets a share of the requests. */
export const sitesAreReached: Rule = (description) => {
  const { loadBalancers } = description;
  return names(description).flatMap((at): Problem[] => {
    const target = targetOf(at.host, description);
    const balancer = loadBalancers[target ?? ''];
    const without = balancer?.servers.find((name) => name in description.servers && !at.servers.includes(name));
    if (without !== undefined) {
      const allowed = wording`a host whose app runs on every server behind ${target}, which sends visitors to all`;
      const remedy = wording`run the app on ${without} too, or take it out of loadBalancers.${target}.servers`;
      return [problem(at, allowed, remedy)];
    }
    const front = Object.keys(loadBalancers).find((name) => loadBalancers[name]!.servers.includes(target ?? ''));
    if (balancer || front === undefined) return [];
    const allowed = wording`a host that does not point at ${target}, which only load balancer ${front} may reach`;
    const remedy = wording`put all servers of the app behind ${front}, or name another in \`to\` of dns.records.${at.host}`;
    return [problem(at, allowed, remedy)];
  });
};

/** Server or load balancer of the site; undefined where a record has values of its own. */
function targetOf(host: string, description: Description): string | undefined {
  const record = description.dns?.records[host];
  if (record && hasTarget(record)) return record.to;
  return siteTargets(description).find(([site]) => site === host)?.[1];
}

function proxyRemedy({ service, servers }: NameAt, description: Description): Text | undefined {
  if (service.port === undefined) return wording`add \`port:\`, which the proxy forwards to`;
  const without = servers.find((name) => name in description.servers && !hasRole(name, description, 'proxy'));
  if (without !== undefined) return wording`give role \`proxy\` to ${without}`;
  return undefined;
}
