/** What the proxy does for a site besides passing requests on, and the names that lead to it. */
import type { Service as DescribedService } from '../../runtimes/service';
import { site as schema } from '../../runtimes/site';
import type { Service } from './types';

export interface Site {
  readonly aliases: readonly string[];
  readonly redirectsFrom: readonly string[];
  /** Empty: every path that no other service with the same host has. */
  readonly paths: readonly string[];
  readonly bodyMaxMib: number;
  readonly timeoutSeconds: number;
  readonly buffered: boolean;
}

const usual = schema.parse({});
const usualTimeout = 60;
/** WebSocket connections may be idle for a long time. */
const webSocketTimeout = 3600;

export function siteOf({ site = usual, websocket }: DescribedService): Site {
  return { ...site, timeoutSeconds: site.timeoutSeconds ?? (websocket ? webSocketTimeout : usualTimeout) };
}

/** Public names of a service. Of services that share a host, the one without paths has them. */
export function namesOf({ host, site = usual }: Pick<DescribedService, 'host' | 'site'>): string[] {
  return host === undefined || site.paths.length > 0 ? [] : [host, ...site.aliases, ...site.redirectsFrom];
}

/** A path that the proxy passes on to the service: that of its health where possible. */
export function askedPath({ health, site: { paths } }: Pick<Service, 'health' | 'site'>): string {
  const path = health.path ?? '/';
  return paths.length === 0 || paths.some((each) => isBelow(path, each)) ? path : paths[0]!;
}

function isBelow(path: string, top: string): boolean {
  return path === top || path.startsWith(`${top}/`) || path.startsWith(`${top}?`);
}
