/** Checks that the private files of each environment exist, and that only their owner can read them. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { failedRow, passedRow, unknownRow } from './row';
import type { Row } from './row';

const files = ['ssh/id_ed25519', 'vault-password', 'vault.yml'];

export function keyRow({ name, home }: Environment): Row {
  const title = `keys of ${name}`;
  const missing = files.filter((file) => !existsSync(join(home, file)));
  if (missing.length === files.length)
    return unknownRow(title, 'none yet', 'nothing to do: the first `plan` or `up` makes them');
  if (missing.length > 0) return failedRow(title, `${missing.join(', ')} missing in ${home}`, recoverHint(name));
  const open = files.map((file) => join(home, file)).filter((file) => (statSync(file).mode & 0o077) !== 0);
  if (open.length > 0) return failedRow(title, `others may read ${open.join(', ')}`, `chmod 600 ${open.join(' ')}`);
  return passedRow(title, home);
}

function recoverHint(name: string): string {
  return `put a copy back: \`npx strata vault recover ${name}\`, or docs/disaster-recovery.md`;
}
