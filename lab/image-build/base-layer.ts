import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../folders';
import { digest } from '../images';
import { machineMirrors } from '../machine';
import type { Report } from '../report';
import { run } from '../shell';
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
  const mirrors = machineMirrors();
  const env = {
    ...process.env,
    MIRROR: mirrors.main ?? '',
    SECURITY_MIRROR: mirrors.security ?? '',
    DEBS: join(cacheFolder(), 'debs'),
  };
  const onLine = (line: string) => {
    const step = /^I: (Retrieving|Extracting|Unpacking|Configuring) (\S+)/.exec(line);
    if (step?.[1] && step[2]) report(`image node:20-slim: ${step[1].toLowerCase()} ${step[2]}`);
  };
  await run('setpriv', [...dyingWithUs, ...ownNamespaces, 'bash', recipe, root], { env, onLine });
}
