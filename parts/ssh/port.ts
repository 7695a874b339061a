import type { Description } from '../description';

export const defaultSshPort = 22;

/** TCP port on which sshd of a server answers. */
export function sshPortOf(server: string, { servers }: Description): number {
  return servers[server]?.sshPort ?? defaultSshPort;
}
