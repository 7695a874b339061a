/** Rows of the price list of EC2: https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/reading-service-price-list-file-for-services.html */

export type PriceRow =
  | {
      readonly kind: 'type';
      readonly type: string;
      readonly architecture: 'x86_64' | 'arm64';
      readonly cores: number;
      readonly memoryGib: number;
      readonly price: number;
    }
  | { readonly kind: 'volume'; readonly price: number };

/** Small general-purpose types, enough for a site with a few servers. */
const types = /^(t3|t3a|t4g|m6i|m7i)\.(nano|micro|small|medium|large|xlarge|2xlarge)$/;
/** On-demand Linux on shared hardware without extra software. */
const requiredColumns: Readonly<Record<string, string>> = {
  Tenancy: 'Shared',
  'Operating System': 'Linux',
  'Pre Installed S/W': 'NA',
  CapacityStatus: 'Used',
  Unit: 'Hrs',
};

/** Skips the preamble before the CSV header, and all rows that are not on-demand prices (most of the file). */
export async function* onDemand(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let hasHeader = false;
  for await (const line of lines) {
    if (!hasHeader) hasHeader = line.startsWith('"SKU"');
    else if (!line.includes('"OnDemand"')) continue;
    if (hasHeader) yield `${line}\n`;
  }
}

/** @param row values by column name */
export function priceRow(row: Readonly<Record<string, string>>): PriceRow | null {
  const at = (name: string) => row[name] ?? '';
  const price = Number(at('PricePerUnit'));
  if (at('Currency') !== 'USD' || !(price > 0)) return null;
  if (at('Volume API Name') === 'gp3' && at('Unit') === 'GB-Mo') return { kind: 'volume', price };
  const type = at('Instance Type');
  if (!types.test(type) || Object.entries(requiredColumns).some(([name, value]) => at(name) !== value)) return null;
  return {
    kind: 'type',
    type,
    architecture: /^[a-z]\d+g/.test(type) ? 'arm64' : 'x86_64',
    cores: Number(at('vCPU')),
    memoryGib: Number.parseFloat(at('Memory')),
    price,
  };
}
