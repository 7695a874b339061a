import { listed } from '../../config/spelling';
import type { Rule } from '../rule';
import { groupsLikeServers } from './groups';
import { wording } from '../../config/wording';

/** To Ansible a name in `--limit` is a group where there is one: other servers would be configured instead. */
export const serversAreNotNamedLikeGroups: Rule = (description) => {
  const groups = Object.entries(groupsLikeServers(description));
  return groups
    .filter(([group, members]) => group in description.servers && members.length > 0 && members.join() !== group)
    .map(([group, members]) => ({
      path: ['servers', group],
      received: group,
      allowed: wording`a name that is no Ansible group, or one that holds this server alone: \`${group}\` holds ${listed(members)}`,
      remedy: wording`rename it`,
    }));
};
