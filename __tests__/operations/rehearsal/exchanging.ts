/** Descriptions as a rehearsal exchanges them, without a lab. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { labNamed } from '../../../clouds/lab/lab';
import { rehearsalDescription } from '../../../operations/rehearsal/described';
import { numbering } from '../../../parts/exchange';
import { load } from '../../../parts/load';
import { toEnvironment } from '../../../parts/model';
import type { Raw } from '../../environment';

const project = join(__dirname, '..', '..', '..');
const lab = labNamed('rehearsal');
export const rehearsalLab = (images: readonly string[] = []) => ({
  lab,
  images: new Set(images),
  position: numbering(),
});

/** Veza wants a cloud that is not built yet. */
export const blueprints = readdirSync(join(project, 'blueprints'))
  .filter((name) => name !== 'veza')
  .flatMap((name) => readdirSync(join(project, 'blueprints', name)).map((file) => [name, file] as const));

/** The blueprint alone in its folder, as neighbours would be loaded too. The first of each pair is the original. */
export function rehearsed(blueprint: string, fileName: string, images?: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'strata-exchanged-'));
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  for (const each of [before, after]) mkdirSync(each, { recursive: true });
  const file = join(before, 'prod.yaml');
  cpSync(join(project, 'blueprints', blueprint, fileName), file);
  try {
    const result = rehearsalDescription(file, after, rehearsalLab(images));
    const models = [file, result.file].map((each) => {
      return toEnvironment({ environmentName: 'prod', neighbours: new Map() }, load(each), '/home/x');
    });
    const raws = [file, result.file].map((each) => parse(readFileSync(each, 'utf8')));
    return { ...result, models, raws };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Keys that differ, each at the highest level where one side has nothing. */
export function differences(one: Raw, other: Raw, path: readonly string[] = []): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const isMap = (value: Raw) => value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!isMap(other) || !isMap(one ?? {})) return [path.join('.')];
  const keys = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(one?.[key], other[key], [...path, key]));
}
