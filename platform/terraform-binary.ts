/** Finds Terraform or OpenTofu, and downloads Terraform if neither is installed. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { cacheFolder } from './folders';
import type { Report } from './report';
import { attempt } from './shell';
import { Failure } from './failure';

const version = '1.11.4';
/** The first version that can lock a state in a bucket without a database. */
const minimumVersion = [1, 10];
const remedy =
  `install Terraform or OpenTofu ${minimumVersion.join('.')} or newer yourself ` +
  '(macOS: `brew install opentofu`; other systems: opentofu.org/docs/intro/install)';
/** Checksum of the archive by `<platform>_<architecture>`, spelt as in HashiCorp's list of checksums. */
const sha256: Readonly<Record<string, string>> = {
  darwin_amd64: 'a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b',
  darwin_arm64: '867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18',
  linux_amd64: '1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc',
  linux_arm64: 'a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633',
};
const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;

/** Why Terraform cannot run here, and what to do; null: it is installed, or can be downloaded. */
export async function terraformProblem(): Promise<string | null> {
  const configured = process.env['TERRAFORM_BINARY_NAME'];
  if (configured) {
    const problem = await problemOf(configured);
    return (
      problem && `TERRAFORM_BINARY_NAME is ${configured}, ${problem}; set it to a program that exists, or unset it`
    );
  }
  if ((await findInstalled()) || sha256[platform]) return null;
  return `no Terraform is installed, and no checksum of Terraform ${version} for ${platform} is known here; ${remedy}`;
}

/** Version line of the installed Terraform, with the program's name or path; null: none is installed yet. */
export async function terraformHere(): Promise<string | null> {
  const program = process.env['TERRAFORM_BINARY_NAME'] ?? (await findInstalled());
  if (!program || (await problemOf(program))) return null;
  const [versionLine] = (await attempt(program, ['version'])).stdout.split('\n');
  return `${versionLine} (${program})`;
}

/** Sets TERRAFORM_BINARY_NAME, so that every part of this process runs the same program. */
export async function ensureTerraform(report: Report): Promise<void> {
  const problem = await terraformProblem();
  if (problem) throw new Failure(problem);
  process.env['TERRAFORM_BINARY_NAME'] ??= (await findInstalled()) ?? (await downloadTerraform(report));
}

/** In order of preference; the last one is the download of an earlier command. */
async function findInstalled(): Promise<string | undefined> {
  for (const program of ['terraform', 'tofu', cachedProgram()]) if (!(await problemOf(program))) return program;
  return undefined;
}

/** One path per platform: several machines may share a home folder. */
function cachedProgram(): string {
  return join(cacheFolder(), 'terraform', version, platform, 'terraform');
}

/** @returns the problem as a clause that follows the program's name and a comma; null: the program works */
async function problemOf(program: string): Promise<string | null> {
  const { code, stdout, stderr } = await attempt(program, ['version', '-json']);
  if (code === 127) return `which cannot be started (${stderr.trim()})`;
  if (code !== 0) return `which fails (${stderr.trim().split('\n').at(-1)})`;
  const match = /"terraform_version": *"((\d+)\.(\d+)[^"]*)"/.exec(stdout);
  const [major, minor] = [Number(match?.[2]), Number(match?.[3])];
  const isOld = major < minimumVersion[0]! || (major === minimumVersion[0] && minor < minimumVersion[1]!);
  return isOld ? `which is version ${match?.[1]}, older than ${minimumVersion.join('.')}` : null;
}

/** The file is renamed to its final name once it is complete. */
async function downloadTerraform(report: Report): Promise<string> {
  report(`fetching Terraform ${version}`);
  const url = `https://releases.hashicorp.com/terraform/${version}/terraform_${version}_${platform}.zip`;
  const { terraform: program } = unzipSync(await downloadArchive(url), { filter: ({ name }) => name === 'terraform' });
  if (!program) throw new Failure(`${url} does not contain the program terraform; ${remedy}`);
  const binary = cachedProgram();
  mkdirSync(dirname(binary), { recursive: true });
  const draft = `${binary}.${process.pid}.new`;
  writeFileSync(draft, program, { mode: 0o755 });
  renameSync(draft, binary);
  return binary;
}

/** @throws Failure if the checksum differs, before anything is unpacked */
async function downloadArchive(url: string): Promise<Buffer> {
  const response = await fetch(url).catch((error: Error) => {
    const reason = (error.cause as Error | undefined)?.message ?? error.message;
    throw new Failure(`no Terraform is installed, and ${url} cannot be fetched (${reason}); ${remedy}`);
  });
  if (!response.ok) throw new Failure(`no Terraform is installed, and ${url} answered ${response.status}; ${remedy}`);
  const archive = Buffer.from(await response.arrayBuffer());
  const checksum = createHash('sha256').update(archive).digest('hex');
  if (checksum === sha256[platform]) return archive;
  throw new Failure(`${url} has checksum ${checksum} instead of ${sha256[platform]}, and was not used; ${remedy}`);
}
