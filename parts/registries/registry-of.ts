/** Docker's own registry, whose images are written without a host. */
const hub = 'docker.io';

/** The registry of an image, as Docker reads the name: a first word with a dot or a port is a host. */
export function registryOf(image: string): string {
  const [first, ...rest] = image.split('/') as [string, ...string[]];
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : hub;
}
