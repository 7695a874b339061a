/** Rules of `site`: what the proxy does for the host of a service. */
import { commaList } from '../../config/spelling';
import { wording } from '../../config/wording';
import { repeats, services } from '../described';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { hosts, problem } from './names';
import type { NameAt } from './names';

export const sitesHaveAHost: Rule = (description) =>
  services(description)
    .filter(({ service }) => service.site !== undefined && service.host === undefined)
    .map(({ path }) => ({
      path: [...path, 'site'],
      received: wording`a site without a host`,
      allowed: wording`a service with a public name`,
      remedy: wording`add \`host:\`, or remove \`site\``,
    }));

export const pathsLeaveTheRestToAService: Rule = (description) =>
  parts(description)
    .filter(({ host }) => restOf(host, description) === undefined)
    .map(({ host, path, paths }) => ({
      path: [...path, 'site', 'paths'],
      received: commaList(paths),
      allowed: wording`paths of a host whose rest another service gets`,
      remedy: wording`add a service with host ${host} and without \`paths\`, or remove \`paths\``,
    }));

export const pathsOfAHostAreDistinct: Rule = (description) => {
  const all = parts(description).flatMap((at) =>
    at.paths.map((name, index) => ({ ...at, name, key: [...at.path, 'site', 'paths', index] })),
  );
  return repeats(all, ({ host, name }) => `${host}${name}`).map(([first, { key, name }]) => ({
    path: key,
    received: name,
    allowed: wording`a path that no other service of the host has`,
    remedy: wording`${first.key.join('.')} has it already: choose another, or remove it`,
  }));
};

/** The service that gets the rest has the names. */
export const pathsHaveNoNamesOfTheirOwn: Rule = (description) =>
  parts(description).flatMap(({ service, path }) =>
    (['aliases', 'redirectsFrom'] as const)
      .filter((list) => service.site![list].length > 0)
      .map((list) => ({
        path: [...path, 'site', list],
        received: commaList(service.site![list]),
        allowed: wording`names of the service that has no \`paths\``,
        remedy: wording`move them there: they lead to all services of the host`,
      })),
  );

/** Visitors come to one server, whose proxy passes requests on to its own containers only. */
export const servicesOfAHostShareTheirServers: Rule = (description) =>
  parts(description).flatMap((at) => {
    const rest = restOf(at.host, description);
    if (!rest || [...rest.servers].sort().join() === [...at.servers].sort().join()) return [];
    const allowed = wording`a host whose services run on the same servers`;
    const remedy = wording`run both on ${commaList(rest.servers)}, as ${rest.path.join('.')}, or choose another host`;
    return [problem(at, allowed, remedy)];
  });

/** Services that get some paths of their host. */
function parts(description: Description): (NameAt & { readonly paths: readonly string[] })[] {
  return hosts(description).flatMap((at) => {
    const paths = at.service.site?.paths ?? [];
    return paths.length > 0 ? [{ ...at, paths }] : [];
  });
}

function restOf(host: string, description: Description): NameAt | undefined {
  return hosts(description).find((at) => at.host === host && (at.service.site?.paths ?? []).length === 0);
}
