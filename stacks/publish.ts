import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { replaceFile } from '../platform/write';

const synthesized = ['cdk.tf.json', 'metadata.json', 'manifest.json'];

/** Puts what a run has synthesized where `cdktf` and people look for it, each file whole; nothing else there is touched. */
export function publishStacks(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !synthesized.includes(basename(file))) continue;
    replaceFile(join(to, relative(from, file)), readFileSync(file, 'utf8'));
  }
}
