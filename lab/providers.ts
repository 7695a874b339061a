/**
 * Terraform providers on a machine that cannot reach the registry. The machine's image may contain a mirror, which is linked
 * to a folder where Terraform looks by default. Only the lab does this; Strata itself searches for no mirror.
 */
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { ask } from '../platform/https';

const registry = 'registry.terraform.io';

export interface ProviderLink {
  readonly words: string;
  readonly make: () => void;
}

/** @param images folder that may contain a mirror. @returns undefined where Terraform needs no mirror */
export async function missingProviderLink(images = '/opt'): Promise<ProviderLink | undefined> {
  const folder = join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'terraform', 'plugins');
  const mirror = mirrorIn(images);
  if (!mirror || existsSync(folder) || (await isReachable())) return undefined;
  return {
    words: `link ${folder} to ${mirror}, since ${registry} cannot be reached`,
    make: () => {
      mkdirSync(dirname(folder), { recursive: true });
      symlinkSync(mirror, folder);
    },
  };
}

function mirrorIn(images: string): string | undefined {
  const folders = existsSync(images) ? readdirSync(images).map((name) => join(images, name)) : [];
  return folders.find((folder) => existsSync(join(folder, registry)));
}

function isReachable(): Promise<boolean> {
  const response = ask({ url: `https://${registry}/.well-known/terraform.json`, timeoutSeconds: 5 });
  return response.then(
    ({ status }) => status === 200,
    () => false,
  );
}
