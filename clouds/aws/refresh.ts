import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { catalog } from '../catalog';
import type { Catalog, Price, ServerType } from '../catalog';
import { Failure } from '../../platform/failure';
import { fetchOrFail, reasonOf, unexpectedResponse } from '../refresh/answer';
import type { Asking } from '../refresh/answer';
import { refreshing } from '../refresh/refreshing';
import { onDemand, priceRow } from './refresh-rows';
import type { PriceRow } from './refresh-rows';
import { cheapestFirst, mergeCatalog } from '../refresh/merge';

const prices = 'https://pricing.us-east-1.amazonaws.com';
const path = '/offers/v1.0/aws/AmazonEC2/current';

export const refresh = refreshing({ shape: catalog, ask: refreshAws });

/** One file per region with hundreds of MB, so it is streamed line by line, for the catalog's regions only. */
export async function refreshAws(before: Catalog, { from = prices, date }: Asking): Promise<Catalog> {
  const rows = new Map<string, PriceRow[]>();
  for (const region of Object.keys(before.locations).toSorted()) {
    rows.set(region, await rowsOf(`${from}${path}/${region}/index.csv`));
  }
  return awsCatalog(rows, before, date);
}

async function rowsOf(url: string): Promise<PriceRow[]> {
  const { body } = await fetchOrFail(url);
  if (!body) throw unexpectedResponse(url, 'nothing');
  const rows = await priceRows(Readable.fromWeb(body)).catch((error: unknown) => {
    throw new Failure(`the download of ${url} failed: ${reasonOf(error)}; the file was left as it is`);
  });
  if (rows.length === 0) throw unexpectedResponse(url, 'no price of a type that Strata knows');
  return rows;
}

export async function priceRows(text: Readable): Promise<PriceRow[]> {
  const rows: PriceRow[] = [];
  const table = parse({ columns: true, relaxColumnCount: true });
  await pipeline(
    createInterface({ input: text }),
    onDemand,
    table,
    async (records: AsyncIterable<Record<string, string>>) => {
      for await (const record of records) rows.push(...[priceRow(record) ?? []].flat());
    },
  );
  return rows;
}

export function awsCatalog(rows: ReadonlyMap<string, readonly PriceRow[]>, before: Catalog, date: string): Catalog {
  const types: Record<string, ServerType> = {};
  const volumes: Price = {};
  for (const [region, regionRows] of rows) {
    for (const row of regionRows) {
      if (row.kind === 'volume') volumes[region] = row.price;
      else types[row.type] = withRegion(types[row.type], row, region);
    }
  }
  const sold = [...rows.keys()].every((region) => region in volumes) ? { volumeGibMonthly: volumes } : {};
  return mergeCatalog(before, { types: cheapestFirst(types), ...sold }, { date, source: `${prices}${path}` });
}

function withRegion(previous: ServerType | undefined, row: PriceRow & { kind: 'type' }, region: string): ServerType {
  const hourly = { ...previous?.hourly, [region]: row.price };
  const { architecture, cores, memoryGib } = row;
  return { architecture, cores, hourly, locations: Object.keys(hourly), memoryGib };
}
