/** Fetches Terraform where neither it nor OpenTofu is installed. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../lab/folders';
import type { Report } from '../lab/report';
import { attempt, run } from '../lab/shell';
import { Failure } from './failure';
import { terraformBinary } from './terraform';

const version = '1.11.4';
/** Of the program itself, by `<platform>_<architecture>` in the vendor's words. */
const sha256: Record<string, string> = {
  linux_amd64: '268000fca5c61021c6396893d9483007ba589ad9d0aaccbd7dfa8c78bf7dbe23',
};

export async function ensureTerraform(report: Report): Promise<void> {
  if (await works(terraformBinary())) return;
  if (!process.env['TERRAFORM_BINARY_NAME'] && (await works('tofu'))) {
    process.env['TERRAFORM_BINARY_NAME'] = 'tofu';
    return;
  }
  const binary = join(cacheFolder(), 'terraform', version, 'terraform');
  if (!existsSync(binary)) await fetchTo(binary, report);
  process.env['TERRAFORM_BINARY_NAME'] = binary;
}

async function works(program: string): Promise<boolean> {
  return (await attempt(program, ['version'])).code === 0;
}

/** The program takes its final name only after its checksum was right. */
async function fetchTo(binary: string, report: Report): Promise<void> {
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const expected = sha256[platform];
  if (!expected)
    throw new Failure(
      `no checksum of Terraform ${version} for ${platform} is known here; install Terraform or OpenTofu yourself`,
    );
  report(`fetching Terraform ${version}`);
  const folder = dirname(binary);
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'terraform.zip');
  const url = `https://releases.hashicorp.com/terraform/${version}/terraform_${version}_${platform}.zip`;
  const answer = await fetch(url).catch((error: Error) => {
    throw new Failure(`cannot fetch ${url}: ${error.message}; install Terraform or OpenTofu yourself`);
  });
  if (!answer.ok) throw new Failure(`${url} answered ${answer.status}; install Terraform or OpenTofu yourself`);
  writeFileSync(archive, Buffer.from(await answer.arrayBuffer()));
  await run('python3', ['-m', 'zipfile', '-e', archive, join(folder, 'new')]);
  const fetched = join(folder, 'new', 'terraform');
  const found = createHash('sha256').update(readFileSync(fetched)).digest('hex');
  if (found !== expected) {
    rmSync(folder, { recursive: true });
    throw new Failure(`Terraform from ${url} has checksum ${found}, not ${expected}; it was deleted`);
  }
  chmodSync(fetched, 0o755);
  renameSync(fetched, binary);
}
