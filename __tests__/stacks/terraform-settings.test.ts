import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseSettings } from '../../stacks/terraform-settings';

const originalEnv = { ...process.env };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-settings-'));
  for (const name of ['TF_WORKSPACE', 'STRATA_TERRAFORM_MIRROR']) delete process.env[name];
});
afterEach(() => {
  process.env = { ...originalEnv };
  rmSync(folder, { recursive: true });
});

test('nothing set, or the workspace that the state is in, is fine', () => {
  expect(() => refuseSettings(folder)).not.toThrow();
  process.env['TF_WORKSPACE'] = 'default';
  expect(() => refuseSettings(folder)).not.toThrow();
});

test('every setting that leads Terraform elsewhere is refused at once, each with what to do', () => {
  Object.assign(process.env, { TF_WORKSPACE: 'second', STRATA_TERRAFORM_MIRROR: folder });
  expect(() => refuseSettings(folder)).toThrow(
    /^TF_WORKSPACE chooses .*received second; .*unset TF_WORKSPACE.*\nSTRATA_TERRAFORM_MIRROR: received .*; make one with .*$/,
  );
});

test('so is a workspace that was chosen in the folder of a stack', () => {
  const file = join(folder, 's3', '.terraform', 'environment');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, 'second\n');
  expect(() => refuseSettings(folder)).toThrow(`received second; allowed: default`);
  expect(() => refuseSettings(folder)).toThrow(`rm ${file}`);
});
