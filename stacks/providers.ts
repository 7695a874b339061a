import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequiredProvider } from '../platform/terraform-folder';

interface Synthesized {
  readonly terraform?: {
    readonly required_providers?: Record<string, { readonly source: string; readonly version?: string }>;
  };
}

/** Providers of a synthesized stack, with the exact versions of their bindings. */
export function requiredProviders(folder: string): RequiredProvider[] {
  const { terraform } = JSON.parse(readFileSync(join(folder, 'cdk.tf.json'), 'utf8')) as Synthesized;
  return Object.values(terraform?.required_providers ?? {}).flatMap(({ source, version = '' }) =>
    /^\d+\.\d+\.\d+$/.test(version) ? [{ source: address(source), version }] : [],
  );
}

/** `aws` → `registry.terraform.io/hashicorp/aws` */
function address(source: string): string {
  const parts = source.split('/');
  return [...['registry.terraform.io', 'hashicorp'].slice(0, 3 - parts.length), ...parts].join('/');
}
