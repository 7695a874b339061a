import type { Rule } from '../../parts/rule';
import { wording } from '../../config/wording';

/** Compose would refuse an app without services only at the end of a run. */
export const appsHaveServices: Rule = ({ apps }) =>
  Object.entries(apps)
    .filter(([, app]) => app.runtime === 'compose' && Object.keys(app.services).length === 0)
    .map(([app]) => ({
      path: ['apps', app, 'services'],
      received: wording`no service`,
      allowed: wording`at least one service`,
      remedy: wording`add one, or remove the app`,
    }));
