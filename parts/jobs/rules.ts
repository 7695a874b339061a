import type { Rule } from '../rule';
import { wording } from '../../config/wording';

export const alertsAreSetOrDeclined: Rule = ({ alerts, noAlerts }) => {
  if (alerts === undefined || noAlerts === undefined) return [];
  return [
    {
      path: ['noAlerts'],
      received: noAlerts,
      allowed: wording`either \`alerts\` or \`noAlerts\``,
      remedy: wording`remove one of them`,
    },
  ];
};
