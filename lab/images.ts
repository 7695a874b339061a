import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../platform/digest';
import { cacheFolder } from '../platform/folders';
import { debootstrapOptions } from './debootstrap';
import { images, incus, type Image } from './incus';
import type { Report } from '../platform/report';
import { run } from '../platform/shell';

export interface BaseImage {
  readonly alias: string;
  readonly suite: string;
}

export const debian13: BaseImage = { alias: 'strata-debian-13', suite: 'trixie' };
export const debian12: BaseImage = { alias: 'strata-debian-12', suite: 'bookworm' };
export const baseImages: readonly BaseImage[] = [debian13, debian12];

const recipeFolder = join(__dirname, 'image');

/** Uses the image in Incus; otherwise imports it from the cache; otherwise builds it into the cache first. */
export async function ensureBaseImage(image: BaseImage, report: Report): Promise<void> {
  const recipe = recipeOf(recipeFolder, image.suite);
  if (await adopt(image.alias, recipe)) return;
  const folder = await cachedImage(image, report);
  report(`${image.alias}: importing`);
  const files = [join(folder, 'metadata.tar'), join(folder, 'rootfs.squashfs')];
  await incus(['image', 'import', ...files, `strata.image=${image.alias}`, `strata.recipe=${recipe}`]);
  await adopt(image.alias, recipe);
}

/** @returns the folder of the image's files; builds the image first if it is missing */
export async function cachedImage(image: BaseImage, report: Report): Promise<string> {
  const folder = join(cacheFolder(), 'images', `${image.alias}-${recipeOf(recipeFolder, image.suite)}`);
  if (!existsSync(folder)) await build(image, folder, report);
  return folder;
}

/** The builder process itself holds the lock, so this waits for a builder that survived a killed command, and uses its image. */
async function build(image: BaseImage, folder: string, report: Report): Promise<void> {
  report(`${image.alias}: building (a minute or two)`);
  mkdirSync(dirname(folder), { recursive: true });
  const builder = ['bash', join(recipeFolder, 'base.sh'), image.suite, folder];
  await run(
    'flock',
    [join(dirname(folder), `.${image.alias}.lock`), ...builder],
    debootstrapOptions(image.alias, report),
  );
}

/** Points the alias to the image of this recipe, if Incus has it, and deletes older images of the same name. */
export async function adopt(alias: string, recipe: string): Promise<boolean> {
  const ours = (await images()).filter((image) => image.properties['strata.image'] === alias || hasAlias(image, alias));
  const current = ours.find((image) => image.properties['strata.recipe'] === recipe);
  if (!current) return false;
  for (const image of ours.filter((other) => other !== current)) await incus(['image', 'delete', image.fingerprint]);
  if (!hasAlias(current, alias)) await incus(['image', 'alias', 'create', alias, current.fingerprint]);
  return true;
}

function hasAlias(image: Image, alias: string): boolean {
  return image.aliases.some(({ name }) => name === alias);
}

/** A hash over all files of the recipe. */
export function recipeOf(folder: string, ...more: readonly string[]): string {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const files = names.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
  return digest(...files.map((file) => readFileSync(file, 'utf8')), ...more);
}
