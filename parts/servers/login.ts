import { cloudOf } from '../../clouds/clouds';
import { dictionary } from '../../config/dictionary';
import type { Description } from '../description';

/** Logins that bought servers are delivered with, by distribution. */
const delivered = dictionary({ debian: 'debian', ubuntu: 'ubuntu' });

/**
 * Login that Ansible uses. It is the same on every cloud: AWS images have these, elsewhere cloud-init makes them
 * (wiki.debian.org/Cloud/AmazonEC2Image, documentation.ubuntu.com/aws).
 */
export function loginOf(server: Description['servers'][string], description: Description): string {
  const distribution = server.image.split('-')[0] ?? '';
  if (server.user !== undefined) return server.user;
  if (cloudOf(description)?.makesServers === false) return delivered[distribution] ?? 'root';
  return distribution === 'ubuntu' ? 'ubuntu' : 'admin';
}
