import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mirrorProblem, prepareFolder } from '../../platform/terraform-folder';

const aws = { source: 'registry.terraform.io/hashicorp/aws', version: '5.100.0' };
const originalEnv = { ...process.env };
let folder: string;
let link: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-stack-'));
  link = join(folder, 'stack', 'terraform.d', 'plugins');
  for (const mirror of ['mirror', 'other'])
    mkdirSync(join(folder, mirror, 'registry.terraform.io'), { recursive: true });
  process.env['STRATA_TERRAFORM_MIRROR'] = join(folder, 'mirror');
});
afterEach(() => {
  process.env = { ...originalEnv };
  rmSync(folder, { recursive: true });
});

test('the mirror that is named is where Terraform looks first, and another one once that is named', () => {
  prepareFolder(join(folder, 'stack'), [aws]);
  prepareFolder(join(folder, 'stack'), [aws]);
  expect(readlinkSync(link)).toBe(join(folder, 'mirror'));
  process.env['STRATA_TERRAFORM_MIRROR'] = join(folder, 'other');
  prepareFolder(join(folder, 'stack'), [aws]);
  expect(readlinkSync(link)).toBe(join(folder, 'other'));
});

test('without the setting, finding providers is left to Terraform and its own configuration', () => {
  delete process.env['STRATA_TERRAFORM_MIRROR'];
  prepareFolder(join(folder, 'stack'), [aws]);
  expect(existsSync(join(folder, 'stack', 'terraform.d'))).toBe(false);
  expect(mirrorProblem()).toBeNull();
});

test('a folder that holds no providers is refused', () => {
  expect(mirrorProblem()).toBeNull();
  process.env['STRATA_TERRAFORM_MIRROR'] = join(folder, 'stack');
  expect(mirrorProblem()).toMatch(/^STRATA_TERRAFORM_MIRROR: received .*stack; allowed: .*; make one with/);
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
