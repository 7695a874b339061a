/** Strata's names of images, and each cloud's names. */

/** Distributions that every role supports. */
export const distributions = ['debian-12', 'debian-13', 'ubuntu-22.04', 'ubuntu-24.04'] as const;
/** Images with their own configuration: Ansible does not configure them. */
export const appliances = ['fck-nat'] as const;

export type ImageName = (typeof distributions)[number] | (typeof appliances)[number];
/** Null: this cloud has no such image. */
export type ImageTable<T = unknown> = Readonly<Record<ImageName, T | null>>;

/** Syntax of a cloud's own image ids. */
export interface ImageId {
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * The table's entry for an image, or null for an image id of the cloud.
 * @throws if it is neither: a name that the table lacks must never be used as an id
 */
export function imageFor<T>(image: string, table: ImageTable<T>, { pattern, example }: ImageId): T | null {
  const entry = imageIn(table, image);
  if (entry === null || (entry === undefined && !pattern.test(image))) {
    throw new Error(`image ${image} is neither in this cloud's table nor ${example}: the rules were not asked`);
  }
  return entry ?? null;
}

/** Undefined: not a name of Strata's, so an image id of the cloud. Null: the cloud does not have this image. */
export function imageIn<T>(table: ImageTable<T>, image: string): T | null | undefined {
  return Object.hasOwn(table, image) ? table[image as ImageName] : undefined;
}

export function imageNames(table: ImageTable): string[] {
  return Object.keys(table).filter((name) => imageIn(table, name) !== null);
}

/** Image table from a cloud's catalog. */
export function listedImages(list: Readonly<Record<string, { readonly name: string }>>): ImageTable<string> {
  const of = (name: ImageName) => (Object.hasOwn(list, name) ? list[name]!.name : null);
  return Object.fromEntries([...distributions, ...appliances].map((name) => [name, of(name)])) as Record<
    ImageName,
    string | null
  >;
}

/** For existing servers: every distribution is allowed. */
export function anyDistribution(): ImageTable<string> {
  return listedImages(Object.fromEntries(distributions.map((name) => [name, { name }])));
}

export function isApplianceImage(image: string): boolean {
  return appliances.some((name) => name === image);
}
