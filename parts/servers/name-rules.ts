/** Names that are joined to others, or used in more than one place, and then mean two things. */
import { groupsLikeServers, labelGroup } from './groups';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import { listed } from '../../config/spelling';
import type { Description } from '../description';
import { repeats, servers, services } from '../described';

/** To Ansible a name in `--limit` is a group where there is one: other servers would be configured instead. */
export const serversAreNotNamedLikeGroups: Rule = (description) => {
  const groups = Object.entries(groupsLikeServers(description));
  return groups
    .filter(([group, members]) => group in description.servers && members.length > 0 && members.join() !== group)
    .map(([group, members]) => ({
      path: ['servers', group],
      received: group,
      allowed: `a name that is no Ansible group, or one that holds this server alone: \`${group}\` holds ${listed(members)}`,
      remedy: 'rename it',
    }));
};

/** One word of `--consent` would give up both. */
export const namesOfConsentAreDistinct: Rule = (description) =>
  repeats(losable(description), ({ name }) => name).map(([first, { name, path }]): Problem => ({
    path,
    received: name,
    allowed: 'a name that no other server, volume, bucket or zone has: `--consent` gives up what has it',
    remedy: `${first.path.join('.')} is known as ${name}: rename one of them`,
  }));

/** Containers, sites and dumps are known as `<app>-<service>` on each server. */
export const servicesOfAServerAreDistinct: Rule = (description) => {
  const all = services(description).flatMap(({ servers: on, path }) =>
    on.map((server) => ({ server, path, name: `${path[1]}-${path[3]}` })),
  );
  const found = repeats(all, ({ server, name }) => `${server}:${name}`);
  return [...new Map(found.map((pair) => [pair[1].path.join('.'), pair])).values()]
    .filter(([first, { path }]) => first.path.join('.') !== path.join('.'))
    .map(([first, { path, name, server }]): Problem => ({
      path,
      received: `${name} on ${server}`,
      allowed: 'a name `<app>-<service>` that no other service of the server has',
      remedy: `${first.path.join('.')} has it already: rename one of them`,
    }));
};

export const labelsAreGroupsOfTheirOwn: Rule = (description) => {
  const labels = servers(description).flatMap(([server, each]) =>
    Object.entries(each.labels).map(([key, value]) => ({
      path: ['servers', server, 'labels', key],
      written: `${key}: ${value}`,
      group: labelGroup(key, value),
    })),
  );
  const firsts = labels.filter(({ written }, at) => labels.findIndex((label) => label.written === written) === at);
  return repeats(firsts, ({ group }) => group).map(([first, { path, written, group }]): Problem => ({
    path,
    received: written,
    allowed: 'a label whose Ansible group no other label has',
    remedy: `${first.path.join('.')} (${first.written}) is ${group} too: write both the same, or other words`,
  }));
};

/** What holds data, by the name that its loss is consented to by. */
function losable(description: Description) {
  const volumes = servers(description).flatMap(([server, each]) =>
    Object.keys(each.volumes).map((volume) => ({
      name: `${server}-${volume}`,
      path: ['servers', server, 'volumes', volume],
    })),
  );
  return [
    ...(description.dns?.manageZone ? [{ name: 'zone', path: ['dns', 'zone'] }] : []),
    ...servers(description).map(([name]) => ({ name, path: ['servers', name] })),
    // Two volumes of one name have a rule of their own.
    ...new Map(volumes.map((volume) => [volume.name, volume])).values(),
    ...Object.keys(description.buckets).map((name) => ({ name, path: ['buckets', name] })),
  ];
}
