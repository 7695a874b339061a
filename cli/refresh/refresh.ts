import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { catalog, ranges } from '../../data/catalog';
import { Failure } from '../../platform/failure';
import type { Asking } from './answer';
import { refreshAws } from './aws';
import { refreshCloudflare } from './cloudflare';
import { differences } from './differences';
import { refreshHetzner } from './hetzner';
import { refreshOvh } from './ovh';

interface Refreshing<T> {
  readonly shape: z.ZodType<T>;
  readonly ask: (before: T, asking: Asking) => Promise<T>;
}

const clouds = {
  hetzner: refreshing(catalog, refreshHetzner),
  ovh: refreshing(catalog, refreshOvh),
  aws: refreshing(catalog, refreshAws),
  cloudflare: refreshing(ranges, refreshCloudflare),
};

export type Refreshable = keyof typeof clouds;
export const refreshable = Object.keys(clouds) as Refreshable[];

/** Brings the dated file of a cloud up to date. @returns what changed, a line each */
export async function refresh(cloud: Refreshable, folder: string, asking: Asking): Promise<string[]> {
  return clouds[cloud](join(folder, `${cloud}.json`), asking);
}

function refreshing<T extends object>(shape: Refreshing<T>['shape'], ask: Refreshing<T>['ask']) {
  return async (file: string, asking: Asking): Promise<string[]> => {
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
}
