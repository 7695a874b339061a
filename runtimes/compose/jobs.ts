/** Scheduled commands of apps, and the watch over their health. */
import type { z } from 'zod';
import type { AppJob } from '../../parts/app/types';
import type { App, Environment, Server } from '../../parts/environment';
import type { composeApp } from './schema';

type Described = z.infer<typeof composeApp>['jobs'];

/** Name of the job that asks every five minutes whether an app is well. */
export const healthJob = 'health';
const everyFiveMinutes = '*:0/5';

export function jobsOf(described: Described): AppJob[] {
  return Object.entries(described).map(([name, { service, command, at, everyMinutes, timeoutHours }]) => ({
    name,
    service,
    command,
    at: at === undefined ? calendarOf(everyMinutes ?? 60) : `*-*-* ${at}:00`,
    timeoutHours,
  }));
}

function calendarOf(minutes: number): string {
  return minutes === 60 ? '*:00' : `*:0/${minutes}`;
}

/** What role `app` schedules for an app on a server; `run` empty: the watch over its health. */
export function scheduled(app: App, server: Server) {
  const own = app.servers[0] === server.name ? app.jobs : [];
  return [
    ...own.map(({ name, service, command, at, timeoutHours }) => ({
      name,
      at,
      hours: timeoutHours,
      run: { service, command },
    })),
    ...(isAsked(app) ? [{ name: healthJob, at: everyFiveMinutes, hours: 1, run: {} }] : []),
  ];
}

function isAsked({ services }: App): boolean {
  return services.some(({ host, health, port }) => host !== null || (port !== null && health.path !== null));
}

/** Names of all jobs of a server, as systemd knows them. */
export function jobNames(server: Server, { apps }: Environment): string[] {
  return apps
    .filter(({ runtime, servers }) => runtime === 'compose' && servers.includes(server.name))
    .flatMap((app) => scheduled(app, server).map(({ name }) => `${app.name}.${name}`));
}
