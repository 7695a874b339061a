import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { replaceFile } from '../platform/write';

const stackFiles = ['cdk.tf.json', 'metadata.json', 'manifest.json'];

/** Copies a run's synthesized files atomically to the folder that `cdktf` and people use; other files there stay. */
export function publishStacks(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !stackFiles.includes(basename(file))) continue;
    replaceFile(join(to, relative(from, file)), readFileSync(file, 'utf8'));
  }
}
