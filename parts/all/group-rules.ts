import { commaList } from '../../config/spelling';
import type { Rule } from '../rule';
import { groupsLikeServers } from './groups';
import { wording } from '../../config/wording';

/** In Ansible's `--limit`, a group wins over a host of the same name: other servers would be configured instead. */
export const serversAreNotNamedLikeGroups: Rule = (description) => {
  const groups = Object.entries(groupsLikeServers(description));
  return groups
    .filter(([group, members]) => group in description.servers && members.length > 0 && members.join() !== group)
    .map(([group, members]) => ({
      path: ['servers', group],
      received: group,
      allowed: wording`a name that is no Ansible group, or one that holds this server alone: \`${group}\` holds ${commaList(members)}`,
      remedy: wording`rename it`,
    }));
};
