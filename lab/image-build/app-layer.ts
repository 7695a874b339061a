import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../../platform/digest';
import { recipeOf } from '../images';
import type { Report } from '../../platform/report';
import { run } from '../../platform/shell';
import { cachedLayer, killWithParent, type Layer } from './layer';

const app = resolve(__dirname, '../../examples/notes');
const manifests = ['package.json', 'package-lock.json'];

export function appVersion(): string {
  const { version } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The notes app and its npm packages under /app. Built again when one of its files changes. */
export function appLayer(report: Report): Promise<Layer> {
  const files = manifests.map((name) => readFileSync(join(app, name), 'utf8'));
  const key = digest(readFileSync(__filename, 'utf8'), recipeOf(join(app, 'src')), ...files);
  return cachedLayer(`notes-${key}`, (root) => build(root, report));
}

async function build(root: string, report: Report): Promise<void> {
  report("image strata/notes: installing the app's npm packages");
  const target = join(root, 'app');
  mkdirSync(target, { recursive: true });
  for (const name of [...manifests, 'src']) cpSync(join(app, name), join(target, name), { recursive: true });
  await run('setpriv', [...killWithParent, 'npm', 'ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: target,
  });
  // npm records its registry in this file, which differs between machines.
  rmSync(join(target, 'node_modules', '.package-lock.json'), { force: true });
  readableByAll(root);
}

/** Sets fixed file modes: those of a checkout depend on the user's umask. */
function readableByAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) readableByAll(join(path, name));
}
