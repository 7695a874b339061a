import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { catalog, ranges } from '../catalog';
import { Failure } from '../../platform/failure';
import type { Asking } from './answer';
import { refreshAws } from '../aws/refresh';
import { refreshCloudflare } from '../cloudflare/refresh';
import { differences } from './differences';
import { refreshHetzner } from '../hetzner/refresh';
import { refreshOvh } from '../ovh/refresh';

interface Refreshing<T> {
  /** Below the folder `clouds/`. */
  readonly file: string;
  readonly shape: z.ZodType<T>;
  readonly ask: (before: T, asking: Asking) => Promise<T>;
}

const clouds = {
  hetzner: refreshing({ file: 'hetzner/catalog.json', shape: catalog, ask: refreshHetzner }),
  ovh: refreshing({ file: 'ovh/catalog.json', shape: catalog, ask: refreshOvh }),
  aws: refreshing({ file: 'aws/catalog.json', shape: catalog, ask: refreshAws }),
  cloudflare: refreshing({ file: 'cloudflare/ranges.json', shape: ranges, ask: refreshCloudflare }),
};

export type Refreshable = keyof typeof clouds;
export const refreshable = Object.keys(clouds) as Refreshable[];

/** The dated file of a cloud, below the folder `clouds/`. */
export function refreshedFile(cloud: Refreshable): string {
  return clouds[cloud].file;
}

/** Brings the dated file of a cloud up to date. @param folder `clouds/`, or a copy of it @returns what changed, a line each */
export async function refresh(cloud: Refreshable, folder: string, asking: Asking): Promise<string[]> {
  return clouds[cloud].refresh(join(folder, clouds[cloud].file), asking);
}

function refreshing<T extends object>({ file: below, shape, ask }: Refreshing<T>) {
  const refresh = async (file: string, asking: Asking): Promise<string[]> => {
    const before = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
    const after = await ask(before, asking);
    const read = shape.safeParse(after);
    if (!read.success) {
      const { path, message } = read.error.issues[0]!;
      throw new Failure(
        `what was answered makes no sound ${file} (${path.join('.')}: ${message}); it was left as it is`,
      );
    }
    writeFileSync(`${file}.new`, `${JSON.stringify(after, null, 2)}\n`);
    renameSync(`${file}.new`, file);
    return differences(before, after);
  };
  return { file: below, refresh };
}
