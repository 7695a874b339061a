import { cloudOf } from '../../clouds/clouds';
import type { Description } from '../description';

/** SSH user of Ansible: `user` of the description, or the default of the cloud's images. */
export function loginOf(server: Description['servers'][string], description: Description): string {
  return server.user ?? cloudOf(description)?.login(server.image) ?? 'root';
}
