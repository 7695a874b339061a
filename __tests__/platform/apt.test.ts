import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPackageLists, withoutServiceStarts } from '../../platform/apt';

const folder = mkdtempSync(join(tmpdir(), 'strata-apt-'));
const policy = join(folder, 'policy-rc.d');
const policyStatus = () => spawnSync(policy, ['nginx', 'start']).status;
afterEach(() => rmSync(policy, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test('while it installs, Debian starts nothing; afterwards the policy is gone, also after a failure', async () => {
  expect(await withoutServiceStarts(() => Promise.resolve(policyStatus()), policy)).toBe(101);
  expect(existsSync(policy)).toBe(false);
  await expect(withoutServiceStarts(() => Promise.reject(new Error('no network')), policy)).rejects.toThrow(
    'no network',
  );
  expect(existsSync(policy)).toBe(false);
});

test('the policy of a killed installation forbids nothing any more', async () => {
  const policyText = await withoutServiceStarts(() => Promise.resolve(readFileSync(policy, 'utf8')), policy);
  const deadPid = spawnSync('true').pid;
  writeFileSync(policy, policyText.replace(String(process.pid), String(deadPid)), { mode: 0o755 });
  expect(policyStatus()).toBe(0);
  expect(await withoutServiceStarts(() => Promise.resolve(policyStatus()), policy)).toBe(101);
  expect(existsSync(policy)).toBe(false);
});

test("somebody's own policy is left as it is", async () => {
  writeFileSync(policy, '#!/bin/sh\nexit 7\n', { mode: 0o755 });
  expect(await withoutServiceStarts(() => Promise.resolve(policyStatus()), policy)).toBe(7);
  expect(policyStatus()).toBe(7);
});

test('a fresh image has a folder for lists, and none in it', () => {
  expect(hasPackageLists(join(folder, 'missing'))).toBe(false);
  writeFileSync(join(folder, 'lock'), '');
  expect(hasPackageLists(folder)).toBe(false);
  writeFileSync(join(folder, 'mirror_debian_dists_trixie_main_binary-amd64_Packages.lz4'), '');
  expect(hasPackageLists(folder)).toBe(true);
});
