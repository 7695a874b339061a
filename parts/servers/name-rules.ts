/** Names that are combined or used in several places, and become ambiguous there. */
import { labelGroup } from './label-group';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { repeats, servers } from '../described';
import { wording } from '../../config/wording';

/** `--consent <name>` would allow the loss of both. */
export const namesOfConsentAreDistinct: Rule = (description) =>
  repeats(losable(description), ({ name }) => name).map(([first, { name, path }]): Problem => ({
    path,
    received: name,
    allowed: wording`a name that no other server, volume, bucket or zone has: \`--consent\` allows the loss of everything with this name`,
    remedy: wording`${first.path.join('.')} is known as ${name}: rename one of them`,
  }));

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
    allowed: wording`a label whose Ansible group no other label has`,
    remedy: wording`${first.path.join('.')} (${first.written}) is ${group} too: write both the same, or other words`,
  }));
};

/** Resources with data, by the name that `--consent` uses. */
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
    // Volumes with the same name are found by another rule.
    ...new Map(volumes.map((volume) => [volume.name, volume])).values(),
    ...Object.keys(description.buckets).map((name) => ({ name, path: ['buckets', name] })),
  ];
}
