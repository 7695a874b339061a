/** Makes the provider packages that npm does not have: `npm run providers`. */
import { readFileSync } from 'node:fs';
import { Argument, Command } from 'commander';
import { failClearly } from '../cli/fail-clearly';
import { Failure } from '../platform/failure';
import { liveSchema } from './live-schema';
import type { ProviderPackage } from './provider';
import { library, providerPackages, storeSchema, writeLibrary } from './provider-package';
import { stripped, type ProviderSchema } from './schema';

interface Options {
  readonly schema?: string;
  readonly live?: string | true;
}

async function generate(name: string | undefined, options: Options): Promise<void> {
  if ((options.schema ?? options.live) && !name) throw new Failure('say which provider the new schema is of');
  for (const provider of providerPackages().filter((each) => !name || each.name === name)) {
    const wanted = typeof options.live === 'string' ? { ...provider, version: options.live } : provider;
    const schema = await newSchema(wanted, options);
    if (schema) storeSchema(wanted, stripped(schema, wanted));
    const files = await library(wanted);
    writeLibrary(wanted, files);
    process.stdout.write(`${wanted.source} ${wanted.version}: ${files.size} files\n`);
  }
}

async function newSchema(provider: ProviderPackage, { schema, live }: Options): Promise<ProviderSchema | undefined> {
  if (schema) return readSchema(schema);
  return live ? liveSchema(provider) : undefined;
}

function readSchema(file: string): ProviderSchema {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProviderSchema;
  } catch (error) {
    throw new Failure(`cannot read the schema: ${(error as Error).message}`);
  }
}

const names = providerPackages().map(({ name }) => name);
const program = new Command('providers')
  .description('Make the classes of packages/provider-* from their schema.json')
  .addArgument(new Argument('[provider]', 'this one only').choices(names))
  .option('--schema <file>', 'store this schema first (terraform providers schema -json)')
  .option('--live [version]', 'store the schema that Terraform gets from the provider first')
  .action(generate);
void failClearly(() => program.parseAsync());
