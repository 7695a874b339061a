/** Clouds limit the number of firewall rules; without this check, exceeding it would fail in the middle of `apply`. */
import { cloudOf } from '../../clouds/clouds';
import type { FirewallLimits } from '../../clouds/facts';
import type { Port } from '../environment';
import { loadBalancers } from '../load_balancers/model';
import { servers } from './servers';
import type { Problem } from '../../config/problem';
import { contains, isRange } from '../../config/ranges';
import type { Context, Rule } from '../rule';
import type { Description } from '../description';
import { fixed, wording } from '../../config/wording';

interface FilteredTarget {
  readonly path: Problem['path'];
  /** Number of sources by port. */
  readonly ports: readonly (readonly [name: string, sources: number])[];
}

export const firewallRulesFit: Rule = (description, context) => {
  const limits = cloudOf(description)?.firewall;
  if (!limits || description.compute.cloudFirewall === false) return [];
  return filteredTargets(description, context, limits).flatMap(({ path, ports }) => {
    const open = ports.filter(([, sources]) => sources > 0);
    const exceeded = excess(
      open.map(([, sources]) => sources),
      limits,
    );
    if (!exceeded) return [];
    const otherwise = limits.perSource
      ? fixed('')
      : wording`, or set \`compute.cloudFirewall: false\` and rely on the firewalls of the hosts`;
    const remedy = wording`most sources have ${largest(open)}: write ranges of ports, or wider or fewer sources${otherwise}`;
    return [{ path, ...exceeded, remedy }];
  });
};

function largest(open: FilteredTarget['ports']): string {
  const first = open.toSorted(([, one], [, other]) => other - one).slice(0, 5);
  return first.map(([name, sources]) => `${name} (${sources})`).join(', ');
}

/** The limit that is exceeded, or undefined. */
function excess(sources: readonly number[], limits: FirewallLimits): Pick<Problem, 'received' | 'allowed'> | undefined {
  const { title, rules, perSource, own } = limits;
  const together = sources.reduce((sum, each) => sum + each, own.sources);
  const counted = perSource ? together : sources.length + own.rules;
  const most = Math.max(0, ...sources);
  const ownNote = own.rules > 0 ? wording` (${own.rules} of them Strata's own)` : fixed('');
  const how = perSource ? wording`, one for each port and source` : ownNote;
  if (counted > rules)
    return { received: wording`${counted} rules`, allowed: wording`at most ${rules} in ${title}${how}` };
  if (!perSource && most > limits.sources.ofARule) {
    return {
      received: wording`${most} sources of one port`,
      allowed: wording`at most ${limits.sources.ofARule} in a rule of ${title}`,
    };
  }
  if (together <= limits.sources.together) return undefined;
  return {
    received: wording`${together} sources`,
    allowed: wording`at most ${limits.sources.together} in ${title}${ownNote}`,
  };
}

function filteredTargets(description: Description, context: Context, limits: FirewallLimits): FilteredTarget[] {
  const { environmentName } = context;
  const inside = description.network?.cidr ?? '';
  const count = (sources: Port['sources']) =>
    sources.filter(({ cidr }) => limits.seesInside || !isInside(cidr, inside)).length;
  const ofServers = servers(description, context)
    .filter((server) => limits.seesInside || server.public || server.ipv6)
    .map(({ name, ports, natSources }) => ({
      path: ['servers', name, 'ports'],
      ports: [...ports.map((port) => [port.name, count(port.sources)] as const), ['nat', natSources.length] as const],
    }));
  // Load balancers of other clouds have no firewall rules.
  const balancers = limits.perSource ? loadBalancers(environmentName, description) : [];
  const ofBalancers = balancers.map(({ name, listeners, visitors }) => ({
    path: ['loadBalancers', name],
    ports: listeners.map(({ port }) => [String(port), visitors.length] as const),
  }));
  return [...ofServers, ...ofBalancers];
}

function isInside(cidr: string, network: string): boolean {
  return isRange(network) && isRange(cidr) && contains(network, cidr);
}
