/** Schemas of the JSON files in `clouds/`. Every figure has a date and a source page; no price is fetched at run time. */
import { z } from 'zod';

/** Price by location; `default` if it is the same in all locations. A missing entry means unknown. */
export type Price = z.infer<typeof price>;
export type ServerType = z.infer<typeof serverType>;
export type Catalog = z.infer<typeof catalog>;
export type Energy = z.infer<typeof energy>;
export type Ranges = z.infer<typeof ranges>;

/** A year, a month or a day. */
const date = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const text = z.string().min(1);
const price = z.record(text, z.number().nonnegative());
const source = z.strictObject({ date, page: text, what: text });

const serverType = z.strictObject({
  architecture: z.enum(['x86_64', 'arm64']),
  cores: z.int().positive(),
  memoryGib: z.number().positive(),
  /** Missing if disks are billed separately. */
  diskGib: z.int().positive().optional(),
  /** Missing: all locations. */
  locations: z.array(text).min(1).optional(),
  hourly: price.optional(),
  monthly: price.optional(),
});

const location = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Key of `grids` in energy.json. */
  grid: text.optional(),
  networkZone: text.optional(),
});

const loadBalancer = z.strictObject({
  hourly: price.optional(),
  monthly: price.optional(),
  maxServices: z.int().positive().optional(),
  maxTargets: z.int().positive().optional(),
});

export const catalog = z.strictObject({
  date,
  source: text,
  currency: z.enum(['EUR', 'USD']),
  vat: z.literal('excluded'),
  hoursPerMonth: z.int().positive(),
  /** Sorted by price: messages use the first as an example. */
  types: z.record(text, serverType),
  retired: z.record(text, z.strictObject({ since: date, instead: text })),
  locations: z.record(text, location),
  /** Strata's name → the provider's name and the initial login. */
  images: z.record(text, z.strictObject({ name: text, user: text })),
  loadBalancers: z.record(text, loadBalancer),
  gateways: z.record(text, z.strictObject({ monthly: price })).optional(),
  /** Servers that are ordered by hand and described with provider `existing`. */
  boughtServers: z.record(text, serverType.omit({ architecture: true })).optional(),
  ipv4Hourly: price.optional(),
  ipv4Monthly: price.optional(),
  floatingIpMonthly: price.optional(),
  volumeGibMonthly: price,
  snapshotGibMonthly: price.optional(),
  objectStorage: z
    .strictObject({ baseMonthly: z.number(), includedGib: z.number(), gibMonthly: z.number() })
    .optional(),
  objectStorageGibMonthly: price.optional(),
  egressGib: price.optional(),
  /** `parts`: the keys of this file that come from this source. */
  sources: z.array(source.extend({ parts: z.array(text) })),
  notes: z.array(z.strictObject({ parts: z.array(text), what: text })),
});

export const energy = z.strictObject({
  comment: text,
  date,
  source: text,
  grids: z.record(text, z.strictObject({ name: text, gramsPerKwh: z.number().positive() })),
  pue: z.record(text, z.number().min(1)),
  utilisation: z.number().min(0).max(1),
  watts: z.strictObject({ minPerCore: z.number(), maxPerCore: z.number(), perGibOfMemory: z.number() }),
  sources: z.array(source),
  notes: z.array(text),
});

export const ranges = z.strictObject({
  date,
  source: text,
  ipv4: z.array(z.cidrv4()).min(1),
  ipv6: z.array(z.cidrv6()).min(1),
});
