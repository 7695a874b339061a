/** Descriptions in a folder of their own, and homes beside them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { publicKey } from '../../../home/ssh-key';
import { ensureVault } from '../../../home/vault';

const originalEnv = { ...process.env };

export class TestEnvironments {
  readonly folder = mkdtempSync(join(tmpdir(), 'strata-json-'));

  constructor() {
    Object.assign(process.env, { STRATA_ENVIRONMENTS: this.folder, STRATA_HOME: this.folder });
    this.add('prod', 'small.yaml');
    // Without a bucket nothing asks a store.
    this.add('bare', 'small.yaml', (raw) => {
      delete raw.storage;
      delete raw.buckets;
      delete raw.postgresql.backup;
    });
    this.add('broken', 'small.yaml', (raw) => {
      raw.servers['db-1'].address = '10.9.0.1';
      raw.unknown = true;
    });
  }

  add(name: string, fixture: string, change: (raw: any) => void = () => {}): void {
    const raw = parse(readFileSync(join(__dirname, '..', '..', 'fixtures', fixture), 'utf8'));
    Object.values<any>(raw.servers).forEach((server) => (server.protected = false));
    change(raw);
    writeFileSync(join(this.folder, `${name}.yaml`), stringify(raw));
    const home = this.home(name);
    mkdirSync(home, { recursive: true });
    ensureVault(home, ['vault_postgresql_notes']);
    publicKey(home);
    writeFileSync(join(home, 'ssh_config'), '');
  }

  home(name: string): string {
    return join(this.folder, `acme-${name}`);
  }

  remove(): void {
    process.env = { ...originalEnv };
    rmSync(this.folder, { recursive: true });
  }
}
