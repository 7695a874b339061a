/** A host in a folder: the programs of roles, installed below a temporary root, and stand-ins for what they call. */
import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Host {
  readonly root = mkdtempSync(join(tmpdir(), 'strata-host-'));
  readonly lib = join(this.root, 'usr/local/lib/strata');
  readonly environment = { ...process.env, STRATA_ROOT: this.root, PATH: `${this.root}/bin:${process.env['PATH']}` };

  /** `installed` maps file names below /usr/local/lib/strata to files of roles. */
  constructor(installed: Record<string, string>) {
    for (const [name, file] of Object.entries(installed)) {
      this.write(`usr/local/lib/strata/${name}`, '');
      copyFileSync(join('ansible/roles', file), join(this.lib, name));
      chmodSync(join(this.lib, name), 0o755);
    }
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** A shell script that is found before the real program of this name. */
  standIn(name: string, script: string): void {
    this.write(`bin/${name}`, `#!/bin/bash\n${script}\n`);
    chmodSync(join(this.root, 'bin', name), 0o755);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  run(program: string, ...words: string[]): SpawnSyncReturns<string> {
    return spawnSync(join(this.lib, program), words, { encoding: 'utf8', env: this.environment });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
