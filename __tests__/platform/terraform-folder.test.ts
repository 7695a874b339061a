import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareFolder } from '../../platform/terraform-folder';

const aws = { source: 'registry.terraform.io/hashicorp/aws', version: '5.100.0' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-stack-'));
  mkdirSync(join(folder, 'mirror', 'registry.terraform.io'), { recursive: true });
  process.env['STRATA_TERRAFORM_MIRROR'] = join(folder, 'mirror');
});
afterEach(() => {
  delete process.env['STRATA_TERRAFORM_MIRROR'];
  rmSync(folder, { recursive: true });
});

test('a mirror of the registry on this machine is where Terraform looks first', () => {
  prepareFolder(join(folder, 'stack'), [aws]);
  prepareFolder(join(folder, 'stack'), [aws]);
  expect(readlinkSync(join(folder, 'stack', 'terraform.d', 'plugins'))).toBe(join(folder, 'mirror'));
});

test('the exact provider version is locked before the first init, and what init adds is kept', () => {
  prepareFolder(join(folder, 'stack'), [aws]);
  const lock = join(folder, 'stack', '.terraform.lock.hcl');
  expect(readFileSync(lock, 'utf8')).toContain('constraints = "5.100.0"');
  writeFileSync(lock, 'with checksums');
  prepareFolder(join(folder, 'stack'), [aws]);
  expect(readFileSync(lock, 'utf8')).toBe('with checksums');
  expect(existsSync(join(folder, 'stack'))).toBe(true);
});
