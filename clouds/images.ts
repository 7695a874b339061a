/** Strata's words for images, and what each cloud calls them. */

/** What every role knows. */
export const distributions = ['debian-12', 'debian-13', 'ubuntu-22.04', 'ubuntu-24.04'] as const;
/** Bring their own configuration: no role is applied to them. */
export const appliances = ['fck-nat'] as const;

export type ImageName = (typeof distributions)[number] | (typeof appliances)[number];
/** Null: this cloud has no such image. */
export type ImageTable<T = unknown> = Readonly<Record<ImageName, T | null>>;

/** An image in a cloud's own words. */
export interface ImageId {
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * What stands for an image, or null for one in the cloud's own words.
 * @throws where it is neither: a word that a table lacks must never be taken for an id
 */
export function imageFor<T>(image: string, table: ImageTable<T>, { pattern, example }: ImageId): T | null {
  const known = imageIn(table, image);
  if (known === null || (known === undefined && !pattern.test(image))) {
    throw new Error(`image ${image} is neither in this cloud's table nor ${example}: the rules were not asked`);
  }
  return known ?? null;
}

/** Undefined: no word of Strata's, so an image in the cloud's own words. Null: known, and not there. */
export function imageIn<T>(table: ImageTable<T>, image: string): T | null | undefined {
  return Object.hasOwn(table, image) ? table[image as ImageName] : undefined;
}

export function imageNames(table: ImageTable): string[] {
  return Object.keys(table).filter((name) => imageIn(table, name) !== null);
}

/** Those that a dated list of a cloud has. */
export function listedImages(list: Readonly<Record<string, { readonly name: string }>>): ImageTable<string> {
  const of = (name: ImageName) => (Object.hasOwn(list, name) ? list[name]!.name : null);
  return Object.fromEntries([...distributions, ...appliances].map((name) => [name, of(name)])) as Record<
    ImageName,
    string | null
  >;
}

/** Where somebody else has put a distribution on a machine, whatever it is. */
export function anyDistribution(): ImageTable<string> {
  return listedImages(Object.fromEntries(distributions.map((name) => [name, { name }])));
}

export function isApplianceImage(image: string): boolean {
  return appliances.some((name) => name === image);
}
