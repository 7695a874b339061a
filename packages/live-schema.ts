/** Downloads a provider with Terraform and reads its schema. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../platform/failure';
import { attempt } from '../platform/shell';
import type { ProviderPackage } from './provider';
import type { ProviderSchema } from './schema';

export async function liveSchema({ name, source, version }: ProviderPackage): Promise<ProviderSchema> {
  const folder = mkdtempSync(join(tmpdir(), 'strata-schema-'));
  const required = { required_providers: { [name]: { source, version } } };
  try {
    writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ terraform: required }));
    await terraform(folder, ['init', '-input=false', '-no-color']);
    return JSON.parse(await terraform(folder, ['providers', 'schema', '-json'])) as ProviderSchema;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function terraform(folder: string, args: string[]): Promise<string> {
  const program = process.env['TERRAFORM_BINARY_NAME'] ?? 'terraform';
  const { code, stdout, stderr } = await attempt(program, args, { cwd: folder });
  if (code !== 0) throw new Failure(`${program} ${args.join(' ')} failed: ${stderr.trim()}`);
  return stdout;
}
