import { join } from 'node:path';
import { cacheFolder } from '../../platform/folders';
import type { Lab } from '../../clouds/lab/lab';
import { locked } from '../lock';
import type { Report } from '../../platform/report';
import { appLayer, appVersion } from './app-layer';
import { baseLayer } from './base-layer';
import type { Layer } from './layer';
import { ociImage, type ImageContent } from './oci-image';
import { Registry } from './registry';

/** Builds the Node base image and the app's image, and pushes them to the lab's registry. */
export async function pushImages(lab: Lab, report: Report): Promise<void> {
  const contents = await locked(join(cacheFolder(), 'image-build', 'lock'), report, async () => {
    const base = await baseLayer(report);
    return imageContents(base, await appLayer(report));
  });
  await pushAll(new Registry(`http://${lab.internet.registryPush}`), contents, report);
}

export async function pushAll(registry: Registry, contents: readonly ImageContent[], report: Report): Promise<void> {
  for (const image of contents.map(ociImage)) {
    if (await registry.holds(image)) continue;
    report(`image ${image.repository}:${image.tag}: pushing`);
    await registry.push(image);
  }
}

/** The base image has Docker Hub's name, so hosts that use the registry as a mirror find `node:20-slim`. */
export function imageContents(base: Layer, app: Layer): readonly ImageContent[] {
  const Env = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'LANG=C.UTF-8'];
  const notes = {
    User: 'node',
    WorkingDir: '/app',
    Env: [...Env, 'NODE_ENV=production'],
    Cmd: ['node', 'src/server.js'],
    ExposedPorts: { '3000/tcp': {} },
  };
  return [
    { repository: 'library/node', tag: '20-slim', layers: [base], config: { Env, Cmd: ['node'] } },
    { repository: 'strata/notes', tag: appVersion(), layers: [base, app], config: notes },
  ];
}
