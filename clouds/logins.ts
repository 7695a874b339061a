/** Logins of first starts. */

/** Where cloud-init makes it: the login that images of AWS have (wiki.debian.org/Cloud/AmazonEC2Image, documentation.ubuntu.com/aws). */
export function loginMade(image: string): string {
  return distributionOf(image) === 'ubuntu' ? 'ubuntu' : 'admin';
}

/** Where somebody else put the distribution on the machine. */
export function loginDelivered(image: string): string {
  const distribution = distributionOf(image);
  return distribution === 'debian' || distribution === 'ubuntu' ? distribution : 'root';
}

function distributionOf(image: string): string {
  return image.split('-')[0] ?? '';
}
