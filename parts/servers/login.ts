import { cloudOf } from '../../clouds/clouds';
import type { Description } from '../description';

/** Login that Ansible uses: what is written, or the one that the cloud's images have. */
export function loginOf(server: Description['servers'][string], description: Description): string {
  return server.user ?? cloudOf(description)?.login(server.image) ?? 'root';
}
