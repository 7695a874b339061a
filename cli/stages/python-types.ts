/** mypy over all Python of the repository; `pyproject.toml` says how strictly. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { projectFolder } from '../../operations/project';
import { checkBin, venvBin } from '../../platform/venv';
import { failure, success } from './count';
import type { Count } from './count';
import { runToEnd } from './programs';
import { pythonFiles } from './python-files';

export async function typeCheck(): Promise<Count> {
  const overlay = mkdtempSync(join(tmpdir(), 'strata-types-'));
  try {
    const files = pythonFiles();
    const links = linked(files.filter(isShared), overlay);
    const others = files.filter((file) => !isShared(file));
    const env = { MYPYPATH: [overlay, 'lab', 'ansible', ...importedFrom(others)].join(delimiter) };
    const args = ['--python-executable', venvBin('python'), ...links.keys(), ...others];
    const rewrite = (output: string) => [...links].reduce((text, [link, file]) => text.replaceAll(link, file), output);
    const { status } = await runToEnd(checkBin('mypy'), args, { env, rewrite });
    return status === 0 ? success : failure;
  } finally {
    rmSync(overlay, { recursive: true });
  }
}

/** Ansible puts what modules share, of plugins and of roles, into one package of its own; so does this, with links. */
function linked(files: readonly string[], overlay: string): Map<string, string> {
  const shared = join(overlay, 'ansible', 'module_utils');
  mkdirSync(shared, { recursive: true });
  const links = new Map(files.map((file) => [join(shared, basename(file)), file]));
  for (const [link, file] of links) symlinkSync(join(projectFolder, file), link);
  return links;
}

function isShared(file: string): boolean {
  return basename(dirname(file)) === 'module_utils';
}

/** Its modules are imported by its name. */
function isPackage(folder: string): boolean {
  return existsSync(join(projectFolder, folder, '__init__.py'));
}

/** Programs and tests import what lies beside them; the lab's cloud and Ansible's plugins are packages. */
function importedFrom(files: readonly string[]): string[] {
  const alone = files.filter((file) => /^(ansible\/roles|operations|__tests__)\//.test(file));
  return [
    ...new Set(alone.map((file) => dirname(file)).map((folder) => (isPackage(folder) ? dirname(folder) : folder))),
  ];
}
