/** A folder `packages/provider-<name>`: package.json lists the resources, schema.json is the input of the generator. */
import { readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiled } from './compiled';
import type { ProviderPackage } from './provider';
import type { ProviderSchema } from './schema';
import { sources } from './sources';

export function providerPackages(): ProviderPackage[] {
  const folders = readdirSync(__dirname).filter((name) => name.startsWith('provider-') && !name.endsWith('.ts'));
  return folders.map((name) => providerPackage(join(__dirname, name)));
}

function providerPackage(folder: string): ProviderPackage {
  const { terraformProvider, terraformProviderVersion, terraformTypes } = manifest(folder);
  const name = terraformProvider.split('/')[1]!;
  return { name, folder, source: terraformProvider, version: terraformProviderVersion, types: terraformTypes };
}

function manifest(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    terraformProvider: string;
    terraformProviderVersion: string;
    terraformTypes?: string[];
  };
}

export function schemaOf({ folder }: ProviderPackage): ProviderSchema {
  return JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8')) as ProviderSchema;
}

export function storeSchema({ folder, version }: ProviderPackage, schema: ProviderSchema): void {
  writeFileSync(join(folder, 'schema.json'), `${JSON.stringify(schema, null, 1)}\n`);
  const now = { ...manifest(folder), version, terraformProviderVersion: version };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(now, null, 2)}\n`);
}

/** @returns the expected files of `lib/`, by path */
export async function library(provider: ProviderPackage): Promise<Map<string, string>> {
  const { name, folder, source, version } = provider;
  const mark = `// Made by "npm run providers -- ${name}" from the schema of ${source} ${version}; do not edit.\n`;
  const files = compiled(await sources(provider, schemaOf(provider)), join(folder, 'lib'));
  return new Map([...files].map(([path, text]) => [path, mark + text]));
}

export function writeLibrary({ folder }: ProviderPackage, files: Map<string, string>): void {
  rmSync(join(folder, 'lib'), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(folder, 'lib', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
