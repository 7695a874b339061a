/** Initial logins of servers. */

/** cloud-init creates the same login as on AWS images (wiki.debian.org/Cloud/AmazonEC2Image, documentation.ubuntu.com/aws). */
export function cloudInitLogin(image: string): string {
  return distributionOf(image) === 'ubuntu' ? 'ubuntu' : 'admin';
}

/** The usual login of a server that a seller delivers. */
export function preinstalledLogin(image: string): string {
  const distribution = distributionOf(image);
  return distribution === 'debian' || distribution === 'ubuntu' ? distribution : 'root';
}

function distributionOf(image: string): string {
  return image.split('-')[0] ?? '';
}
