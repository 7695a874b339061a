import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debootstrapping } from '../debootstrap';
import { digest } from '../../platform/digest';
import type { Report } from '../../platform/report';
import { run } from '../../platform/shell';
import { cachedLayer, dyingWithUs, type Layer } from './layer';

const recipe = join(__dirname, 'base.sh');

/** Processes and mounts of a killed build go away with it: debootstrap would leave /proc in the tree and work on. */
const ownNamespaces = ['unshare', '--mount-proc', '--pid', '--fork', '--kill-child'];

/** Debian with Node 20, in the place of Docker Hub's image. Made anew when its recipe changes. */
export function baseLayer(report: Report): Promise<Layer> {
  return cachedLayer(`base-${digest(readFileSync(recipe, 'utf8'), process.arch)}`, (root) => build(root, report));
}

async function build(root: string, report: Report): Promise<void> {
  report('image node:20-slim: building (a minute)');
  await run(
    'setpriv',
    [...dyingWithUs, ...ownNamespaces, 'bash', recipe, root],
    debootstrapping('image node:20-slim', report),
  );
}
