/** Generates bindings for providers that have no npm package: `npm run providers`. */
import { readFileSync } from 'node:fs';
import { Argument, Command } from 'commander';
import { failClearly } from '../cli/fail-clearly';
import { Failure } from '../platform/failure';
import { liveSchema } from './live-schema';
import type { ProviderPackage } from './provider';
import { library, providerPackages, storeSchema, writeLibrary } from './provider-package';
import { reduceSchema, type ProviderSchema } from './schema';

interface Options {
  readonly schema?: string;
  readonly live?: string | true;
}

async function generate(name: string | undefined, options: Options): Promise<void> {
  if ((options.schema ?? options.live) && !name) throw new Failure('say which provider the new schema is of');
  for (const provider of providerPackages().filter((each) => !name || each.name === name)) {
    const target = typeof options.live === 'string' ? { ...provider, version: options.live } : provider;
    const schema = await newSchema(target, options);
    if (schema) storeSchema(target, reduceSchema(schema, target));
    const files = await library(target);
    writeLibrary(target, files);
    process.stdout.write(`${target.source} ${target.version}: ${files.size} files\n`);
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
