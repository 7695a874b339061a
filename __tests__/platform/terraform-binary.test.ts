/** Which Terraform is run, on machines that have several, one of the wrong kind, or none. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureTerraform } from '../../platform/terraform-binary';
import { python } from '../../platform/python';

jest.setTimeout(60_000);

const originalEnv = { ...process.env };
const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-terraform-'));
  Object.assign(process.env, { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, XDG_CACHE_HOME: join(folder, 'cache') });
  delete process.env['TERRAFORM_BINARY_NAME'];
  jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network here'));
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...originalEnv };
  rmSync(folder, { recursive: true });
});

const cached = () => join(folder, 'cache', 'strata', 'terraform', '1.11.4', platform, 'terraform');

function placed(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

const program = (version: string) => `#!/bin/sh\necho '{ "terraform_version": "${version}" }'\n`;
const chooseTerraform = async () => {
  await ensureTerraform(() => {});
  return process.env['TERRAFORM_BINARY_NAME'];
};

test('the installed one', async () => {
  placed(join(folder, 'bin', 'terraform'), program('1.10.0'));
  placed(join(folder, 'bin', 'tofu'), program('1.10.0'));
  expect(await chooseTerraform()).toBe('terraform');
});

test('OpenTofu, where there is no Terraform or one that is too old', async () => {
  placed(join(folder, 'bin', 'terraform'), program('1.9.8'));
  placed(join(folder, 'bin', 'tofu'), program('1.11.1'));
  expect(await chooseTerraform()).toBe('tofu');
});

test('what an earlier command fetched is found by the next one', async () => {
  placed(cached(), program('1.11.4'));
  expect(await chooseTerraform()).toBe(cached());
});

test('one of another kind of machine in the cache is not run: it is fetched anew', async () => {
  placed(cached(), '\u007fELF of another machine');
  await expect(chooseTerraform()).rejects.toThrow(
    /^no Terraform is installed, and https:.*cannot be fetched \(no network here\); install Terraform or OpenTofu/,
  );
  expect(process.env['TERRAFORM_BINARY_NAME']).toBeUndefined();
});

const unusableBinaries: [string, string | null, string][] = [
  ['is not there', null, 'which cannot be started'],
  ['fails', '#!/bin/sh\necho broken >&2\nexit 3\n', 'which fails \\(broken\\)'],
  ['is too old', program('1.5.7'), 'which is version 1.5.7, older than 1.10'],
];
test.each(unusableBinaries)(
  'a configured Terraform that %s is never silently replaced by another',
  async (_, text, words) => {
    placed(join(folder, 'bin', 'terraform'), program('1.11.4'));
    const file = join(folder, 'own');
    if (text !== null) placed(file, text);
    process.env['TERRAFORM_BINARY_NAME'] = file;
    await expect(chooseTerraform()).rejects.toThrow(
      new RegExp(`^TERRAFORM_BINARY_NAME is ${file}, ${words}.*; set it to a program`),
    );
  },
);

/** What its maker's site answers: the program beside a licence. */
function archived(): void {
  placed(join(folder, 'terraform'), program('1.11.4'));
  placed(join(folder, 'LICENSE.txt'), 'a licence');
  const archive = join(folder, 'terraform.zip');
  const files = ['terraform', 'LICENSE.txt'].map((file) => join(folder, file));
  execFileSync(python()!, ['-m', 'zipfile', '-c', archive, ...files]);
  placed(join(dirname(cached()), 'of-another-command'), '');
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(readFileSync(archive))));
}

test('what was fetched and has another checksum is not unpacked, and nothing of others is deleted', async () => {
  archived();
  await expect(chooseTerraform()).rejects.toThrow(
    /terraform_1.11.4_.*zip has checksum \w{64} instead of \w{64}, and was not used;/,
  );
  expect(readdirSync(dirname(cached()))).toEqual(['of-another-command']);
});

test('with the right checksum its program runs, and nothing else of it is kept', async () => {
  archived();
  const checksum = await chooseTerraform().catch((error: Error) => /instead of (\w{64})/.exec(error.message)![1]!);
  jest.spyOn(crypto.Hash.prototype, 'digest').mockReturnValue(checksum as never);
  expect(await chooseTerraform()).toBe(cached());
  expect(readdirSync(dirname(cached())).sort()).toEqual(['of-another-command', 'terraform']);
  expect(execFileSync(cached(), { encoding: 'utf8' })).toContain('1.11.4');
});

const machines: [NodeJS.Platform, NodeJS.Architecture, string][] = [
  ['linux', 'x64', 'linux_amd64'],
  ['linux', 'arm64', 'linux_arm64'],
  ['darwin', 'x64', 'darwin_amd64'],
  ['darwin', 'arm64', 'darwin_arm64'],
];
test.each(machines)('on %s %s the archive of that platform is fetched', async (system, architecture, name) => {
  const { ensure, Refused } = moduleOn(system, architecture);
  await expect(ensure(() => {})).rejects.toThrow(Refused);
  expect(fetch).toHaveBeenCalledWith(expect.stringContaining(`_${name}.zip`));
});

test('on a machine whose checksum is unknown nothing is fetched, and the message says what to do', async () => {
  await expect(moduleOn('freebsd', 'x64').ensure(() => {})).rejects.toThrow(
    /no checksum of Terraform 1.11.4 for freebsd_amd64 is known here; install Terraform or OpenTofu/,
  );
  expect(fetch).not.toHaveBeenCalled();
});

/** The module as it is loaded on another kind of machine. */
function moduleOn(system: NodeJS.Platform, architecture: NodeJS.Architecture) {
  const own = { platform: process.platform, arch: process.arch };
  const setProcess = (values: typeof own) =>
    Object.entries(values).forEach(([key, value]) => Object.defineProperty(process, key, { value }));
  setProcess({ platform: system, arch: architecture });
  try {
    const load = (file: string): unknown => jest.requireActual(`../../platform/${file}`);
    jest.resetModules();
    const { ensureTerraform: ensure } = load('terraform-binary') as { ensureTerraform: typeof ensureTerraform };
    return { ensure, Refused: (load('failure') as { Failure: typeof Error }).Failure };
  } finally {
    setProcess(own);
  }
}
