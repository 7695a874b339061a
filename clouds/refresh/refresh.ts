import { join } from 'node:path';
import { cloudNamed, namesWith } from '../clouds';
import type { Asking } from './answer';
import type { Refreshing } from './refreshing';

/** Clouds that `strata refresh` can update. */
export function refreshable(): string[] {
  return namesWith(({ refresh }) => refresh !== null);
}

/** Path of a cloud's dated file, relative to `clouds/`. */
export function refreshedFile(cloud: string): string {
  return join(cloud, refreshOf(cloud).file);
}

/** Environment variable with the token for its API. */
export function tokenOf(cloud: string): string | null {
  return refreshOf(cloud).token;
}

/** Updates the dated file of a cloud. @param folder `clouds/`, or a copy of it @returns one line for each change */
export async function refresh(cloud: string, folder: string, asking: Asking): Promise<string[]> {
  const run = await refreshOf(cloud).load();
  return run(join(folder, refreshedFile(cloud)), asking);
}

function refreshOf(cloud: string): Refreshing {
  const { refresh } = cloudNamed(cloud);
  if (refresh === null) throw new Error(`cloud ${cloud} has no dated file`);
  return refresh;
}
