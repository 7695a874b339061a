/** Turns a provider's schema into TypeScript with cdktf's own generator; Terraform is not needed for it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ProviderPackage } from './provider';
import type { ProviderSchema } from './schema';

/** @returns the text of every resource's file by its path in `lib/`, for example `server/index.ts` */
export async function sources(provider: ProviderPackage, schema: ProviderSchema): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'strata-provider-'));
  try {
    const files = await generateTo(folder, provider, schema);
    const root = join(folder, 'providers', provider.name);
    const all = files.map((file) => [relative(root, file), readFileSync(file, 'utf8')] as const);
    return new Map(all.filter(([path]) => path.includes('/') && path.endsWith('.ts')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function generateTo(folder: string, provider: ProviderPackage, schema: ProviderSchema): Promise<string[]> {
  const { name, source, version } = provider;
  const { CodeMaker, TerraformProviderGenerator, commons } = await generatorLibrary();
  const code = new CodeMaker();
  const versions = { [`registry.terraform.io/${source}`]: version };
  const whole = { ...structuredClone(schema), provider_versions: versions } as object;
  const constraint = new commons.TerraformProviderConstraint({ name, source, version });
  const target = new commons.ConstructsMakerProviderTarget(constraint, commons.Language.TYPESCRIPT);
  new TerraformProviderGenerator(code, whole).generate(target);
  return code.save(folder);
}

/** Loaded only when needed: on loading it runs Terraform, and reports a missing Terraform to its developers. */
async function generatorLibrary() {
  process.env['CHECKPOINT_DISABLE'] = '1';
  const commons = await import('@cdktf/commons');
  return { ...(await import('@cdktf/provider-generator')), commons };
}
