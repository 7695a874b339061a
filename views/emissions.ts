/** Estimated CO2e emissions of running the servers, for comparing regions and sizes. */
import type { Environment } from '../parts/environment';
import energy from '../clouds/energy.json';
import { monthlyCarbon } from '../clouds/prices';
import { shopOf } from './cost-items';

export interface Emissions {
  readonly servers: readonly { readonly name: string; readonly kgPerMonth: number | null }[];
  /** Null: unknown for all servers. */
  readonly kgPerMonth: number | null;
  /** Number of servers that are not in the sum, because data on their hardware or power grid is missing. */
  readonly unknown: number;
  readonly method: string;
  readonly source: string;
  readonly date: string;
}

const method =
  `an estimate: watts of cores and memory at ${energy.utilisation * 100} % load × PUE of the data centre × grams per kWh of its grid; ` +
  'making the hardware, disks and network are not in it';

export function emissions(environment: Environment): Emissions {
  const shop = shopOf(environment);
  const servers = environment.servers.map(({ name, type }) => {
    const kg = shop ? monthlyCarbon(shop.seller, type, shop.location) : undefined;
    return { name, kgPerMonth: kg === undefined ? null : Math.round(kg * 100) / 100 };
  });
  const sum = servers.reduce((total, { kgPerMonth }) => total + Math.round((kgPerMonth ?? 0) * 100), 0) / 100;
  const unknown = servers.filter(({ kgPerMonth }) => kgPerMonth === null).length;
  return {
    servers,
    kgPerMonth: unknown === servers.length ? null : sum,
    unknown,
    method,
    source: energy.source,
    date: energy.date,
  };
}
