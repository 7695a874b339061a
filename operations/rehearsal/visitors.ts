/** Visitors of a site while it changes: fifty requests a second, each by its own connection. */
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../../platform/https';

export interface Site {
  readonly url: string;
  /** Where the lab serves it. */
  readonly address: string;
  /** PEM of the lab's authority. */
  readonly ca: string;
}

/** One request. Times are milliseconds since 1970. */
export interface Visit {
  readonly began: number;
  readonly ended: number;
  /** Null: a good answer. */
  readonly problem: string | null;
}

export interface SiteReport {
  readonly url: string;
  readonly requests: number;
  readonly failed: number;
  /** Longest time between two good answers, in milliseconds. */
  readonly longestPause: number;
  /** Of the first request that failed. */
  readonly firstProblem: string | null;
}

const perSecond = 50;
const timeoutSeconds = 10;

export class Visitors {
  private readonly visits = new Map<string, Visit[]>();
  private readonly underWay = new Set<Promise<void>>();
  private isOver = false;
  private readonly loops: readonly Promise<void>[];

  constructor(private readonly sites: readonly Site[]) {
    this.loops = sites.map((site) => this.visit(site));
  }

  /** Waits for the answers that are still due. */
  async stop(): Promise<SiteReport[]> {
    this.isOver = true;
    await Promise.all(this.loops);
    await Promise.all(this.underWay);
    return this.sites.map(({ url }) => siteReport(url, this.visits.get(url) ?? []));
  }

  private async visit(site: Site): Promise<void> {
    for (let next = Date.now(); !this.isOver; next += 1000 / perSecond) {
      const request = this.request(site);
      this.underWay.add(request);
      void request.then(() => this.underWay.delete(request));
      await pause(Math.max(0, next - Date.now()));
    }
  }

  private async request({ url, address, ca }: Site): Promise<void> {
    const began = Date.now();
    const problem = await ask({ url, address, ca, timeoutSeconds }).then(
      ({ status }) => (status < 500 ? null : `HTTP ${status}`),
      (error: Error) => error.message,
    );
    const visits = this.visits.get(url) ?? [];
    visits.push({ began, ended: Date.now(), problem });
    this.visits.set(url, visits);
  }
}

export function siteReport(url: string, visits: readonly Visit[]): SiteReport {
  const good = visits.filter(({ problem }) => problem === null).map(({ ended }) => ended);
  const edges = [Math.min(...visits.map(({ began }) => began)), ...good.sort((one, other) => one - other)];
  const end = Math.max(...visits.map(({ ended }) => ended));
  const pauses = [...edges, end].slice(1).map((time, at) => time - edges[at]!);
  const bad = visits.filter(({ problem }) => problem !== null).sort((one, other) => one.began - other.began);
  return {
    url,
    requests: visits.length,
    failed: bad.length,
    longestPause: visits.length === 0 ? 0 : Math.max(...pauses),
    firstProblem: bad[0]?.problem ?? null,
  };
}
