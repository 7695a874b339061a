import { cloudOf, titlesWith } from '../../clouds/clouds';
import { sourceWords } from '../../clouds/fronts';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { didYouMean, commaList } from '../../config/spelling';
import { appsOf } from '../app/described';
import { choiceOfServer, hasRole, loadBalancers } from '../described';
import { wording } from '../../config/wording';

export const loadBalancersCanBeMade: Rule = (description) => {
  const cloud = cloudOf(description);
  if (!cloud || cloud.loadBalancers) return [];
  return loadBalancers(description).map(([name]) => ({
    path: ['loadBalancers', name],
    received: name,
    allowed: wording`none, in front of servers that are there already`,
    remedy: wording`remove it; ${commaList(titlesWith(({ dns }) => Boolean(dns?.front)))} can stand in front of the sites`,
  }));
};

export const loadBalancerNamesAreFree: Rule = (description) =>
  loadBalancers(description)
    .filter(([name]) => name in description.servers || sourceWords().includes(name))
    .map(([name]) => ({
      path: ['loadBalancers', name],
      received: name,
      allowed: wording`a name that is no server and no keyword`,
      remedy: wording`rename it: it would be ambiguous in \`from:\` lists and records`,
    }));

export const loadBalancersNameASubnet: Rule = (description) => {
  const subnets = Object.keys(description.network?.subnets ?? {});
  const balancers = cloudOf(description)?.loadBalancers ? loadBalancers(description) : [];
  return balancers
    .filter(([, { subnet }]) => !subnets.includes(subnet))
    .map(([name, { subnet }]) => ({
      path: ['loadBalancers', name, 'subnet'],
      received: subnet,
      allowed: commaList(subnets),
      remedy: didYouMean(subnet, subnets, wording`add it to network.subnets`),
    }));
};

export const loadBalancerServersExist: Rule = (description) =>
  loadBalancers(description).flatMap(([name, { servers }]) =>
    servers.flatMap((server, at): Problem[] => {
      const path = ['loadBalancers', name, 'servers', at];
      if (!(server in description.servers)) {
        return [{ path, received: server, ...choiceOfServer(server, description.servers) }];
      }
      if (servers.indexOf(server) === at) return [];
      return [{ path, received: server, allowed: wording`each server once`, remedy: wording`remove it` }];
    }),
  );

/** Several servers would request the same certificate, but the ACME challenge reaches only one of them. */
export const certificatesReachTheirServer: Rule = (description) =>
  appsOf(description).flatMap(([, app]) =>
    loadBalancers(description)
      .filter(([, { tls, servers }]) => tls === 'passthrough' && shared(app.servers, servers).length > 1)
      .filter(() => description.proxy?.acme !== undefined && Object.values(app.services).some(({ host }) => host))
      .map(([name]) => ({
        path: ['loadBalancers', name, 'tls'],
        received: wording`passthrough`,
        allowed: wording`one server of an app behind a load balancer with TLS passthrough`,
        remedy: wording`write \`terminate\`, and remove \`proxy.acme\`: ACME can validate the name for one server only`,
      })),
  );

export const tlsEndsOnce: Rule = (description) =>
  loadBalancers(description).flatMap(([name, { tls, targetPort, servers }]): Problem[] => {
    const behind = servers.filter((server) => hasRole(server, description, 'proxy'));
    if (tls !== 'terminate' || behind.length === 0) return [];
    const path = ['loadBalancers', name];
    if (description.proxy?.acme) {
      const remedy = wording`remove \`proxy.acme\`, or write \`passthrough\``;
      const allowed = wording`passthrough, since the proxy on ${behind[0]} terminates TLS`;
      return [{ path: [...path, 'tls'], received: tls, allowed, remedy }];
    }
    if (targetPort === 80) return [];
    const allowed = wording`80, the port of the proxy on ${behind[0]}`;
    return [{ path: [...path, 'targetPort'], received: String(targetPort), allowed, remedy: wording`remove it` }];
  });

export const certificatesAreForTheirPurpose: Rule = (description) =>
  loadBalancers(description).flatMap(([name, { tls, certificate }]): Problem[] => {
    const path = ['loadBalancers', name, 'certificate'];
    if (tls === 'passthrough' && certificate !== undefined) {
      const allowed = wording`no certificate, with TLS passthrough`;
      return [{ path, received: certificate, allowed, remedy: wording`remove it, or write \`tls: terminate\`` }];
    }
    if (tls === 'terminate' && certificate === undefined && !isPointedAt(name, description)) {
      const allowed = wording`the name of a certificate, or a site or record that points here`;
      const remedy = wording`write one, or add \`dns.records\` with \`to: ${name}\``;
      return [{ path, received: wording`nothing`, allowed, remedy }];
    }
    return [];
  });

/** With TLS passthrough the load balancer cannot request a page for its health check. */
export const healthOfWhatIsSeen: Rule = (description) =>
  loadBalancers(description).flatMap(([name, { tls, health }]): Problem[] =>
    tls === 'terminate' || !health
      ? []
      : [
          {
            path: ['loadBalancers', name, 'health'],
            received: health.path,
            allowed: wording`nothing with \`tls: passthrough\`: the health check only connects to the port`,
            remedy: wording`remove it, or write \`tls: terminate\``,
          },
        ],
  );

/** Port 80 of a server expects the PROXY protocol (passthrough) or plain HTTP (terminate), not both. */
export const balancersOfAServerAgree: Rule = (description) =>
  loadBalancers(description).flatMap(([name, { tls, servers }], at, all): Problem[] => {
    const other = all
      .slice(0, at)
      .find(([, earlier]) => earlier.tls !== tls && shared(earlier.servers, servers).length > 0);
    if (!other) return [];
    const allowed = wording`${other[1].tls}, as in ${other[0]}, which the same servers are behind`;
    const remedy = wording`write the same, or use other servers`;
    return [{ path: ['loadBalancers', name, 'tls'], received: tls, allowed, remedy }];
  });

function isPointedAt(name: string, description: Description): boolean {
  const { servers } = description.loadBalancers[name]!;
  const records = Object.values(description.dns?.records ?? {});
  return (
    records.some(({ to }) => to === name) ||
    appsOf(description).some(
      ([, app]) =>
        app.servers.every((server) => servers.includes(server)) && Object.values(app.services).some(({ host }) => host),
    )
  );
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((each) => other.includes(each));
}
