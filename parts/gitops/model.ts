import type { z } from 'zod';
import type { Environment, Server } from '../environment';
import type { Gitops } from './types';
import type { gitops as schema } from './schema';

export function gitopsOf(described: z.infer<typeof schema>): Gitops {
  const { branch = null, tags = null, verify, ...rest } = described;
  return { ...rest, branch, tags, allowedSigners: verify === 'off' ? null : verify.allowedSigners };
}

/** Apps that a server releases from a repository, with the path of the Compose file in it. */
export function followedApps(server: Pick<Server, 'name'>, { apps }: Pick<Environment, 'apps'>) {
  return apps.flatMap(({ name, servers, gitops, own }) =>
    gitops !== null && own !== null && servers.includes(server.name) ? [{ name, gitops, path: own.file.path }] : [],
  );
}

/** As systemd knows it. */
export function jobOf(app: string): string {
  return `${app}.gitops`;
}

/** As systemd's OnCalendar has it. */
export function calendarOf({ everyMinutes }: Gitops): string {
  return everyMinutes === 60 ? '*:00' : `*:0/${everyMinutes}`;
}
