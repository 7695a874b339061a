/** Prepares a stack's folder so that plain `npx cdktf deploy` works, also where Terraform's registry is out of reach. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const registry = 'registry.terraform.io';

export interface RequiredProvider {
  /** For example `registry.terraform.io/hashicorp/aws`. */
  readonly source: string;
  readonly version: string;
}

export function prepareFolder(folder: string, providers: readonly RequiredProvider[]): void {
  mkdirSync(folder, { recursive: true });
  linkMirror(folder);
  writeLock(join(folder, '.terraform.lock.hcl'), providers);
}

/** Terraform looks into `terraform.d/plugins` of the folder it runs in before it asks the registry. */
function linkMirror(folder: string): void {
  const link = join(folder, 'terraform.d', 'plugins');
  const current = lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link) : null;
  const mirror = configuredMirror();
  if (!mirror || current === mirror || (current === null && existsSync(link))) return;
  mkdirSync(join(folder, 'terraform.d'), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(mirror, link);
}

/** A folder made by `terraform providers mirror`; STRATA_TERRAFORM_MIRROR is the only setting for it. */
function configuredMirror(): string | undefined {
  const setting = process.env['STRATA_TERRAFORM_MIRROR'];
  return setting ? resolve(setting) : undefined;
}

export function mirrorProblem(): string | null {
  const mirror = configuredMirror();
  if (!mirror || existsSync(join(mirror, registry))) return null;
  return (
    `STRATA_TERRAFORM_MIRROR: received ${mirror}; allowed: a folder that holds ${registry}; make one with ` +
    '`terraform providers mirror <folder>` where the registry can be reached, or unset it'
  );
}

/** The workspace that `npx cdktf` would use, and which setting selects it; undefined: it is `default`, as in Strata. */
export function foreignWorkspace(folder: string): { readonly name: string; readonly by: string } | undefined {
  const file = join(folder, '.terraform', 'environment');
  const inShell = process.env['TF_WORKSPACE'];
  const name = inShell || (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
  return name === '' || name === 'default' ? undefined : { name, by: inShell ? 'TF_WORKSPACE' : file };
}

/** A lock file that pins the version makes `cdktf` skip `terraform providers lock`, which needs the registry; init adds the checksums. */
function writeLock(file: string, providers: readonly RequiredProvider[]): void {
  if (existsSync(file)) return;
  const blocks = providers.map(
    ({ source, version }) => `provider "${source}" {\n  version     = "${version}"\n  constraints = "${version}"\n}\n`,
  );
  writeFileSync(file, blocks.join('\n'));
}
