/** Finds Terraform or OpenTofu, and fetches Terraform where neither is installed. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { cacheFolder } from './folders';
import type { Report } from './report';
import { attempt } from './shell';
import { Failure } from './failure';

const version = '1.11.4';
/** The first whose states in a bucket are locked there. */
const oldest = [1, 10];
const remedy =
  `install Terraform or OpenTofu ${oldest.join('.')} or newer yourself ` +
  '(macOS: `brew install opentofu`; other systems: opentofu.org/docs/intro/install)';
/** Of the archive, by `<platform>_<architecture>` in the vendor's words, as in its list of checksums. */
const sha256: Readonly<Record<string, string>> = {
  darwin_amd64: 'a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b',
  darwin_arm64: '867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18',
  linux_amd64: '1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc',
  linux_arm64: 'a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633',
};
const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;

/** What keeps Terraform from running here, and what to do; null: it is here, or can be fetched. */
export async function terraformProblem(): Promise<string | null> {
  const named = process.env['TERRAFORM_BINARY_NAME'];
  if (named) {
    const problem = await problemOf(named);
    return problem && `TERRAFORM_BINARY_NAME is ${named}, ${problem}; name a program that is here, or leave it out`;
  }
  if ((await installed()) || sha256[platform]) return null;
  return `no Terraform is installed, and no checksum of Terraform ${version} for ${platform} is known here; ${remedy}`;
}

/** As it says itself, with the program's name or file; null: none is here yet. */
export async function terraformHere(): Promise<string | null> {
  const program = process.env['TERRAFORM_BINARY_NAME'] ?? (await installed());
  if (!program || (await problemOf(program))) return null;
  const [words] = (await attempt(program, ['version'])).stdout.split('\n');
  return `${words} (${program})`;
}

/** From then on every part of this process runs the same one. */
export async function ensureTerraform(report: Report): Promise<void> {
  const problem = await terraformProblem();
  if (problem) throw new Failure(problem);
  process.env['TERRAFORM_BINARY_NAME'] ??= (await installed()) ?? (await fetched(report));
}

/** In the order in which they are chosen; the last one is what an earlier command fetched. */
async function installed(): Promise<string | undefined> {
  for (const program of ['terraform', 'tofu', cached()]) if (!(await problemOf(program))) return program;
  return undefined;
}

/** By platform: a home folder may be shared by machines of several kinds. */
function cached(): string {
  return join(cacheFolder(), 'terraform', version, platform, 'terraform');
}

/** @returns what is wrong with it, following its name and a comma; null: it runs */
async function problemOf(program: string): Promise<string | null> {
  const { code, stdout, stderr } = await attempt(program, ['version', '-json']);
  if (code === 127) return `which cannot be started (${stderr.trim()})`;
  if (code !== 0) return `which fails (${stderr.trim().split('\n').at(-1)})`;
  const found = /"terraform_version": *"((\d+)\.(\d+)[^"]*)"/.exec(stdout);
  const [major, minor] = [Number(found?.[2]), Number(found?.[3])];
  const isOld = major < oldest[0]! || (major === oldest[0] && minor < oldest[1]!);
  return isOld ? `which is version ${found?.[1]}, older than ${oldest.join('.')}` : null;
}

/** Moved into place once it is whole. */
async function fetched(report: Report): Promise<string> {
  report(`fetching Terraform ${version}`);
  const url = `https://releases.hashicorp.com/terraform/${version}/terraform_${version}_${platform}.zip`;
  const { terraform: program } = unzipSync(await downloaded(url), { filter: ({ name }) => name === 'terraform' });
  if (!program) throw new Failure(`${url} holds no program terraform; ${remedy}`);
  const binary = cached();
  mkdirSync(dirname(binary), { recursive: true });
  const draft = `${binary}.${process.pid}.new`;
  writeFileSync(draft, program, { mode: 0o755 });
  renameSync(draft, binary);
  return binary;
}

/** Nothing of an archive with another checksum is unpacked. */
async function downloaded(url: string): Promise<Buffer> {
  const answer = await fetch(url).catch((error: Error) => {
    const reason = (error.cause as Error | undefined)?.message ?? error.message;
    throw new Failure(`no Terraform is installed, and ${url} cannot be fetched (${reason}); ${remedy}`);
  });
  if (!answer.ok) throw new Failure(`no Terraform is installed, and ${url} answered ${answer.status}; ${remedy}`);
  const archive = Buffer.from(await answer.arrayBuffer());
  const found = createHash('sha256').update(archive).digest('hex');
  if (found === sha256[platform]) return archive;
  throw new Failure(`${url} has checksum ${found} instead of ${sha256[platform]}, and was not used; ${remedy}`);
}
