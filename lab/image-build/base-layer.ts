import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debootstrapOptions } from '../debootstrap';
import { digest } from '../../platform/digest';
import type { Report } from '../../platform/report';
import { run } from '../../platform/shell';
import { cachedLayer, killWithParent, type Layer } from './layer';

const recipe = join(__dirname, 'base.sh');

/** Own PID and mount namespaces: otherwise debootstrap would continue after a killed build and leave /proc mounted. */
const ownNamespaces = ['unshare', '--mount-proc', '--pid', '--fork', '--kill-child'];

/** Debian with Node 20, a replacement for Docker Hub's image. Built again when its recipe changes. */
export function baseLayer(report: Report): Promise<Layer> {
  return cachedLayer(`base-${digest(readFileSync(recipe, 'utf8'), process.arch)}`, (root) => build(root, report));
}

async function build(root: string, report: Report): Promise<void> {
  report('image node:20-slim: building (a minute)');
  await run(
    'setpriv',
    [...killWithParent, ...ownNamespaces, 'bash', recipe, root],
    debootstrapOptions('image node:20-slim', report),
  );
}
