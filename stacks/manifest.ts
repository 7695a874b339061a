import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../platform/write';

interface Manifest {
  readonly version: string;
  readonly stacks: Record<string, Record<string, unknown>>;
}

const paths = ['workingDirectory', 'synthesizedStackPath', 'stackMetadataPath'];

/**
 * Points `cdktf`, which supports only one output folder, to the folder of one environment. Each environment has its own
 * `.terraform`, so switching environments never looks like a moved state.
 */
export function pointManifestAt(out: string, environment: string): void {
  const manifest = JSON.parse(readFileSync(join(out, environment, 'manifest.json'), 'utf8')) as Manifest;
  for (const stack of Object.values(manifest.stacks)) {
    for (const path of paths) stack[path] = join(environment, String(stack[path]));
  }
  replaceFile(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2));
}
