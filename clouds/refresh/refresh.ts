import { join } from 'node:path';
import { cloudNamed, namesWith } from '../clouds';
import type { Asking } from './answer';
import type { Refreshing } from './refreshing';

/** Clouds with a dated file. */
export function refreshable(): string[] {
  return namesWith(({ refresh }) => refresh !== null);
}

/** The dated file of a cloud, below the folder `clouds/`. */
export function refreshedFile(cloud: string): string {
  return join(cloud, refreshOf(cloud).file);
}

/** Variable of the shell that its API asks for. */
export function tokenOf(cloud: string): string | null {
  return refreshOf(cloud).token;
}

/** Brings the dated file of a cloud up to date. @param folder `clouds/`, or a copy of it @returns what changed, a line each */
export async function refresh(cloud: string, folder: string, asking: Asking): Promise<string[]> {
  const run = await refreshOf(cloud).load();
  return run(join(folder, refreshedFile(cloud)), asking);
}

function refreshOf(cloud: string): Refreshing {
  const { refresh } = cloudNamed(cloud);
  if (refresh === null) throw new Error(`cloud ${cloud} has no dated file`);
  return refresh;
}
