import type { Problem } from '../../config/problem';
import type { Description } from '../../parts/description';
import type { Rule } from '../../parts/rule';
import { wording } from '../../config/wording';
import { healthJob } from './jobs';

/** Compose would refuse an app without services only at the end of a run. */
export const appsHaveServices: Rule = ({ apps }) =>
  Object.entries(apps)
    .filter(([, app]) => app.runtime === 'compose' && !app.compose && Object.keys(app.services).length === 0)
    .map(([app]) => ({
      path: ['apps', app, 'services'],
      received: wording`no service`,
      allowed: wording`at least one service`,
      remedy: wording`add one, or remove the app`,
    }));

export const jobsHaveOneSchedule: Rule = (description) =>
  jobs(description)
    .filter(({ job: { at, everyMinutes } }) => (at === undefined) === (everyMinutes === undefined))
    .map(({ job: { at }, path }) => ({
      path,
      received: at === undefined ? wording`a job without a schedule` : wording`a job with two schedules`,
      allowed: wording`either \`at\` or \`everyMinutes\``,
      remedy: at === undefined ? wording`add one of them` : wording`remove one of them`,
    }));

export const jobsNameAService: Rule = (description) =>
  jobs(description).flatMap(({ job: { service }, services, path }) =>
    Object.hasOwn(services, service)
      ? []
      : [
          {
            path: [...path, 'service'],
            received: service,
            allowed: wording`a service of the app: ${Object.keys(services).join(', ')}`,
            remedy: wording`correct it`,
          },
        ],
  );

export const jobsAreNotCalledHealth: Rule = (description) =>
  jobs(description)
    .filter(({ path }) => path.at(-1) === healthJob)
    .map(({ path }): Problem => ({
      path,
      received: healthJob,
      allowed: wording`another name than ${healthJob}, which is the watch over the health of the app`,
      remedy: wording`rename it`,
    }));

function jobs({ apps }: Description) {
  return Object.entries(apps).flatMap(([name, app]) =>
    app.runtime === 'compose'
      ? Object.entries(app.jobs).map(([key, job]) => ({
          job,
          services: app.services,
          path: ['apps', name, 'jobs', key],
        }))
      : [],
  );
}
